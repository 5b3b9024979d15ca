--! table: faraday.dashboard_gpt_integrations
--! mark: text description
--! key: created_at
--! scaffold: acfd5624a9e8 d2b551e7174d

-- Outside links, dashboard side.
with

dashboard_users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.dashboard_users as row_of
  where exists (select from faraday.users as parent where parent.id = row_of.core_user_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = parent.id::text))
),

organizations as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.organizations as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organizations' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    user_row.id as user_id,
    case
      when seed.chance('dashboard_gpt_integrations.organization_id?', n, 0.85) then organization.id
    end as organization_id,
    initcap(name_word.word) || ' integration' as name,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(15)) as n
  left join dashboard_users as user_row
    on user_row.position = seed.fan_out('dashboard_gpt_integrations.user_id', n, (select max(position) from dashboard_users))
  left join organizations as organization
    on organization.position = seed.fan_out('dashboard_gpt_integrations.organization_id', n, (select max(position) from organizations))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('dashboard_gpt_integrations.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('dashboard_gpt_integrations.description', n)
)

insert into faraday.dashboard_gpt_integrations (
  user_id, organization_id, name, description, integration_type, configuration, is_active, created_at,
  updated_at
)
select
  user_id,
  organization_id,
  name,
  description,
  seed.pick_weighted('dashboard_gpt_integrations.integration_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  case
    when seed.chance('dashboard_gpt_integrations.configuration?', n, 0.85) then jsonb_build_object('theme', seed.pick('dashboard_gpt_integrations.configuration.theme', n, 'light', 'dark'), 'language', seed.pick('dashboard_gpt_integrations.configuration.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('dashboard_gpt_integrations.configuration.notifications', n, 0.8))::json
  end,
  case
    when seed.chance('dashboard_gpt_integrations.is_active?', n, 0.85) then seed.chance('dashboard_gpt_integrations.is_active', n, 0.9)
  end,
  created_at,
  case
    when seed.chance('dashboard_gpt_integrations.updated_at?', n, 0.9) then (seed.time_between('dashboard_gpt_integrations.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.dashboard_gpt_integrations as present
  where present.created_at = wanted.created_at
);
