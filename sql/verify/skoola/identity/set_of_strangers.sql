-- Members of a set are teachers on the staff, and no set is without members or without a permission.
select
  user_set.name || coalesce(' ' || account.email, '') as row_key,
  format('role %s, employee %s, %s permissions', account.role, staff.employee_id, permitted.permissions) as problem
from skoola.user_sets as user_set
left join skoola.user_set_users as member on member.user_set_id = user_set.id
left join skoola.users as account on account.id = member.user_id
left join skoola.staff as staff on staff.email = account.email
left join (
  select user_set_id, count(*) as permissions from skoola.user_set_permissions group by user_set_id
) as permitted on permitted.user_set_id = user_set.id
where seed.is_demo(user_set.id)
  and (account.role is distinct from 'Teacher' or staff.id is null or permitted.permissions is null);
