--! table: mentara.admins
--! mark: parent user_id
--! key: user_id
--! target: at least 3

-- The first administrator of every three may do everything; the others what the catalogue grants to their role.
with

administrators as (
  select
    account.*,
    case when mod(substring(account.email from '[0-9]{1,9}')::integer, 3) = 1 then 'super_admin' else 'admin' end as admin_level
  from mentara.users as account
  where seed.is_demo(account.id)
    and account.role = 'admin'
)

insert into mentara.admins (user_id, permissions, admin_level, created_at, updated_at)
select
  administrators.id,
  array_agg(granted.permission_name order by granted.permission_name collate "C"),
  administrators.admin_level,
  administrators.created_at,
  administrators.created_at
from administrators
left join mentara.role_permissions as granted
  on granted.role_name = 'admin'
  and (administrators.admin_level = 'super_admin' or not granted.super_only)
group by administrators.id, administrators.admin_level, administrators.created_at
on conflict (user_id) do nothing;
