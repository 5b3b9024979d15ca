--! table: faraday.role_permissions
--! mark: ledger
--! key: role_id, permission_id
--! scaffold: 4a661a6cb75c d7bd1c5b7c59

-- Role to permission links.
-- 300 rows instead of 500: its unique keys leave room for no more.
with

permissions as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.permissions as row_of
  where row_of.description::text like 'MOCK:%'
),

roles as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.roles as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    role.id as role_id,
    permission.id as permission_id
  from generate_series(1, seed.rows(300)) as n
  left join permissions as permission on permission.position = 1 + mod(n - 1, (select max(position) from permissions))
  left join roles as role
    on role.position = 1 + mod((n - 1) / (select max(position) from permissions) + mod((n - 1), (select max(position) from permissions)), (select max(position) from roles))
),

inserted as (
  insert into faraday.role_permissions (role_id, permission_id)
  select
    role_id,
    permission_id
  from wanted
  on conflict (role_id, permission_id) do nothing
  returning *
)

insert into seed.demo_row (table_name, key)
select 'faraday.role_permissions', inserted::text
from inserted
on conflict (table_name, key) do nothing;
