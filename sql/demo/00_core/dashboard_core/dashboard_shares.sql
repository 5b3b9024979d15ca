--! table: faraday.dashboard_shares
--! mark: ledger
--! key: created_at
--! scaffold: 3780e701e89a bf3c9fcd02d0

-- Shared dashboards.
with

dashboard_projects as (
  select
    row_of.id,
    row_of.organization_id,
    row_number() over (order by row_of.organization_id, row_of.name)::integer as position
  from faraday.dashboard_projects as row_of
  where row_of.description::text like 'MOCK:%'
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    case when seed.chance('dashboard_shares.project_id?', n, 0.85) then project.id end as project_id,
    case when seed.chance('dashboard_shares.project_id?', n, 0.85) then project.organization_id end as organization_id
  from generate_series(1, seed.rows(40)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('dashboard_shares.project_id', n, (select max(position) from dashboard_projects))
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_shares.user_id', n, (select max(position) from users))
),

inserted as (
  insert into faraday.dashboard_shares (
    user_id, share_type, permissions, created_at, expires_at, project_id, organization_id, meta_data
  )
  select
    user_id,
    seed.pick_weighted('dashboard_shares.share_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    jsonb_build_object('read', true, 'write', seed.chance('dashboard_shares.permissions.write', n, 0.6), 'delete', seed.chance('dashboard_shares.permissions.delete', n, 0.2))::json,
    created_at,
    case
      when seed.chance('dashboard_shares.expires_at?', n, 0.7) then created_at + interval '24 hours' * seed.int('dashboard_shares.expires_at', n, 30, 730)
    end,
    project_id,
    organization_id,
    case
      when seed.chance('dashboard_shares.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_shares.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_shares.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_shares.meta_data.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.dashboard_shares as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_shares', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
