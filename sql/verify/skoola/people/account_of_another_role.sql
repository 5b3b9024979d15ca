-- The role of an account is that of the person: teachers teach, students study, parents have a child here.
with

expected as (
  select profile.user_id, case when staff.staff_type = 'Teaching' then 'Teacher' end as role, staff.employee_id as person
  from skoola.staff
  join skoola.user_profiles as profile on profile.profile_id = staff.profile_id
  where seed.is_demo(staff.id) and staff.staff_type = 'Teaching'
  union all
  select profile.user_id, 'Student', student.admission_number
  from skoola.students as student
  join skoola.user_profiles as profile on profile.profile_id = student.profile_id
  where seed.is_demo(student.id)
  union all
  select user_id, 'Parent', name
  from skoola.student_guardians
  where seed.is_demo(id)
)

select
  account.email as row_key,
  format('%s of %s, found %s', coalesce(expected.role, 'nobody'), coalesce(expected.person, 'nobody'), account.role) as problem
from skoola.users as account
full join expected on expected.user_id = account.id
where (expected.user_id is not null or seed.is_demo(account.id) and account.role in ('Teacher', 'Student', 'Parent'))
  and account.role is distinct from expected.role;
