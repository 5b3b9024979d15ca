--! table: faraday.dashboard_teams
--! mark: text description
--! key: organization_id, name
--! scaffold: e243e36247a4 8e2bbe818ad1

-- Dashboard teams.
with

organizations as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.organizations as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organizations' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description,
    organization.id as organization_id,
    (seed.time_between('dashboard_teams.created_at', n, greatest(organization.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(12)) as n
  left join organizations as organization
    on organization.position = seed.fan_out('dashboard_teams.organization_id', n, (select max(position) from organizations))
  left join seed.word as name_word on name_word.kind = 'department' and name_word.position = seed.distinct_position('dashboard_teams.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('dashboard_teams.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by organization_id, lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.dashboard_teams (name, description, organization_id, created_at, updated_at, is_active, settings)
select
  name,
  description,
  organization_id,
  created_at,
  case
    when seed.chance('dashboard_teams.updated_at?', n, 0.9) then (seed.time_between('dashboard_teams.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case when seed.chance('dashboard_teams.is_active?', n, 0.85) then seed.chance('dashboard_teams.is_active', n, 0.9) end,
  case
    when seed.chance('dashboard_teams.settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('dashboard_teams.settings.theme', n, 'light', 'dark'), 'language', seed.pick('dashboard_teams.settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('dashboard_teams.settings.notifications', n, 0.8))::json
  end
from shaped
on conflict (organization_id, name) do nothing;
