-- An exception allows what no role of the account allows, or takes back what one does; it is active until it runs out.
select
  account.email || ' ' || permission.name as row_key,
  format('allowed: %s, by roles: %s; %s until %s', exception.is_allowed, granted.user_id is not null, exception.status,
    exception.expires_at) as problem
from faraday.permission_overrides as exception
join faraday.users as account on account.id = exception.user_id
join faraday.access_control_permissions as permission on permission.id = exception.permission_id
left join (
  select distinct held.user_id, grant_of.permission_id
  from faraday.access_control_user_roles as held
  join faraday.access_control_role_permissions as grant_of on grant_of.role_id = held.role_id
) as granted on granted.user_id = exception.user_id and granted.permission_id = exception.permission_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  and (
    exception.is_allowed = (granted.user_id is not null)
    or exception.is_active <> (exception.expires_at >= seed.now() at time zone 'UTC')
  );
