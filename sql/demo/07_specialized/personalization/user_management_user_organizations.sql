--! table: faraday.user_management_user_organizations
--! mark: ledger
--! key: user_id, organization_id
--! scaffold: 7bc12ed6c4bd 8bfb20299625

-- User to organization roles.
-- 32 rows instead of 120: its unique keys leave room for no more.
with

organizations as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.organizations as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organizations' and noted.key = row_of.id::text)
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
    organization.id as organization_id
  from generate_series(1, seed.rows(32)) as n
  left join organizations as organization
    on organization.position = 1 + mod((n - 1) / (select max(position) from users) + mod((n - 1), (select max(position) from users)), (select max(position) from organizations))
  left join users as user_row on user_row.position = 1 + mod(n - 1, (select max(position) from users))
),

inserted as (
  insert into faraday.user_management_user_organizations (status, is_active, user_id, organization_id, role)
  select
    seed.pick_weighted('user_management_user_organizations.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('user_management_user_organizations.is_active?', n, 0.85) then seed.chance('user_management_user_organizations.is_active', n, 0.9)
    end,
    user_id,
    organization_id,
    seed.pick_weighted('user_management_user_organizations.role', n, array['member', 'editor', 'manager', 'admin'], array[9, 3, 2, 1])
  from wanted
  on conflict (user_id, organization_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_management_user_organizations', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
