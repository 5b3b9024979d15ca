-- What an account may do by itself or by a set, its role does not give it already.
select
  account.email || ' ' || granted.permission as row_key,
  format('%s, comes with role %s', granted.origin, account.role) as problem
from (
  select user_id, permission, 'own permission' as origin from skoola.user_permissions
  union all
  select member.user_id, permission.permission, 'by ' || user_set.name
  from skoola.user_sets as user_set
  join skoola.user_set_users as member on member.user_set_id = user_set.id
  join skoola.user_set_permissions as permission on permission.user_set_id = user_set.id
  where seed.is_demo(user_set.id)
) as granted
join skoola.users as account on account.id = granted.user_id
join skoola.role_permissions as by_role on by_role.role_id = account.role and by_role.permission = granted.permission
where seed.is_demo(account.id);
