-- Severe permissions come with a role alone; nobody has one by a set or of his or her own.
select
  granted.holder || ' ' || permission.name as row_key,
  format('severity %s', permission.severity) as problem
from (
  select account.email as holder, own.permission
  from skoola.user_permissions as own
  join skoola.users as account on account.id = own.user_id
  where seed.is_demo(account.id)
  union all
  select user_set.name, of_set.permission
  from skoola.user_set_permissions as of_set
  join skoola.user_sets as user_set on user_set.id = of_set.user_set_id
  where seed.is_demo(user_set.id)
) as granted
join skoola.permissions as permission on permission.name = granted.permission
where permission.severity = 'Severe';
