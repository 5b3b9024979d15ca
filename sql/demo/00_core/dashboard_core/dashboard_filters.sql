--! table: faraday.dashboard_filters
--! mark: ledger
--! key: created_at
--! scaffold: df969b1961b7 c4b436635215

-- Filters in use.
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
    initcap(name_word.word) || ' filter' as name,
    case when seed.chance('dashboard_filters.project_id?', n, 0.85) then project.id end as project_id,
    case when seed.chance('dashboard_filters.project_id?', n, 0.85) then project.organization_id end as organization_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(64)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('dashboard_filters.project_id', n, (select max(position) from dashboard_projects))
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_filters.user_id', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('dashboard_filters.name', n)
),

inserted as (
  insert into faraday.dashboard_filters (
    user_id, filter_type, name, configuration, applied_to, project_id, organization_id, created_at, updated_at,
    meta_data
  )
  select
    user_id,
    seed.pick_weighted('dashboard_filters.filter_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    name,
    jsonb_build_object('theme', seed.pick('dashboard_filters.configuration.theme', n, 'light', 'dark'), 'language', seed.pick('dashboard_filters.configuration.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('dashboard_filters.configuration.notifications', n, 0.8))::json,
    jsonb_build_object('source', seed.pick('dashboard_filters.applied_to.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_filters.applied_to.version', n, 1, 5))::json,
    project_id,
    organization_id,
    created_at,
    case
      when seed.chance('dashboard_filters.updated_at?', n, 0.9) then (seed.time_between('dashboard_filters.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('dashboard_filters.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_filters.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_filters.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_filters.meta_data.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.dashboard_filters as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_filters', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
