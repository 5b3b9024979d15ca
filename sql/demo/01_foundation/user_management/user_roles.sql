--! table: faraday.user_roles
--! mark: ledger
--! key: user_id, role_id
--! scaffold: 169c55b33497 53acfddbc0bf

-- User to role links.
with

roles as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.roles as row_of
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    user_row.id as user_id,
    role.id as role_id
  from generate_series(1, seed.rows(64)) as n
  left join roles as role on role.position = 1 + mod(n - 1, (select max(position) from roles))
  left join users as user_row
    on user_row.position = 1 + mod((n - 1) / (select max(position) from roles) + mod((n - 1), (select max(position) from roles)), (select max(position) from users))
),

inserted as (
  insert into faraday.user_roles (user_id, role_id)
  select
    user_id,
    role_id
  from wanted
  on conflict (user_id, role_id) do nothing
  returning *
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_roles', inserted::text
from inserted
on conflict (table_name, key) do nothing;
