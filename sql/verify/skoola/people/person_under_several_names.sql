-- Profile, record and account of a person agree: name, e-mail address and, for guardians, the account's profile.
select
  staff.employee_id as row_key,
  format('%s with %s; profile %s, account %s', staff.name, staff.email, profile.name, account.email) as problem
from skoola.staff
left join skoola.profiles as profile on profile.id = staff.profile_id
left join skoola.user_profiles as link on link.profile_id = staff.profile_id
left join skoola.users as account on account.id = link.user_id
where seed.is_demo(staff.id)
  and (profile.name is distinct from staff.name or account.email is distinct from staff.email)
union all
select
  student.admission_number,
  format('%s with %s; profile %s, account %s', student.name_english, student.email, profile.name, account.email)
from skoola.students as student
left join skoola.profiles as profile on profile.id = student.profile_id
left join skoola.user_profiles as link on link.profile_id = student.profile_id
left join skoola.users as account on account.id = link.user_id
where seed.is_demo(student.id)
  and (profile.name is distinct from student.name_english or account.email is distinct from student.email)
union all
select
  guardian.email,
  format('%s; profile %s, account %s', guardian.name, profile.name, account.email)
from skoola.student_guardians as guardian
left join skoola.users as account on account.id = guardian.user_id
left join skoola.user_profiles as link on link.user_id = account.id
left join skoola.profiles as profile on profile.id = link.profile_id
where seed.is_demo(guardian.id)
  and (profile.name is distinct from guardian.name or account.email is distinct from guardian.email);
