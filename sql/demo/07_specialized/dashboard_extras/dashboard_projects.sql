--! table: faraday.dashboard_projects
--! mark: text description
--! key: organization_id, name
--! scaffold: 685058a956aa 6102f0765cbf

-- Dashboard projects.
with

dashboard_teams as (
  select
    row_of.id,
    row_of.organization_id,
    row_number() over (order by row_of.organization_id, row_of.name)::integer as position
  from faraday.dashboard_teams as row_of
  where row_of.description::text like 'MOCK:%'
),

dashboard_users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.dashboard_users as row_of
  where exists (select from faraday.users as parent where parent.id = row_of.core_user_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    user_row.id as user_id,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('dashboard_projects.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    case when seed.chance('dashboard_projects.team_id?', n, 0.85) then team.id end as team_id,
    team.organization_id
  from generate_series(1, seed.rows(20)) as n
  left join dashboard_teams as team
    on team.position = seed.fan_out('dashboard_projects.team_id', n, (select max(position) from dashboard_teams))
  left join dashboard_users as user_row
    on user_row.position = seed.fan_out('dashboard_projects.user_id', n, (select max(position) from dashboard_users))
  left join seed.word as name_word on name_word.kind = 'project_name' and name_word.position = seed.distinct_position('dashboard_projects.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('dashboard_projects.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by organization_id, lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.dashboard_projects (
  user_id, name, description, active_gpt_id, configuration, status, created_at, updated_at, team_id,
  is_template, organization_id
)
select
  user_id,
  name,
  description,
  case
    when seed.chance('dashboard_projects.active_gpt_id?', n, 0.85) then 'DP-' || lpad(seed.int('dashboard_projects.active_gpt_id', n, 1, 999999)::text, 6, '0')
  end,
  case
    when seed.chance('dashboard_projects.configuration?', n, 0.85) then jsonb_build_object('theme', seed.pick('dashboard_projects.configuration.theme', n, 'light', 'dark'), 'language', seed.pick('dashboard_projects.configuration.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('dashboard_projects.configuration.notifications', n, 0.8))::json
  end,
  seed.pick_weighted('dashboard_projects.status', n, array['planned', 'active', 'on_hold', 'completed', 'cancelled'], array[2, 6, 1, 5, 1]),
  created_at,
  case
    when seed.chance('dashboard_projects.updated_at?', n, 0.9) then (seed.time_between('dashboard_projects.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  team_id,
  case
    when seed.chance('dashboard_projects.is_template?', n, 0.85) then seed.chance('dashboard_projects.is_template', n, 0.2)
  end,
  organization_id
from shaped
on conflict (organization_id, name) do nothing;
