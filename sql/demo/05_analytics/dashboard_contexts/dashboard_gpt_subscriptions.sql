--! table: faraday.dashboard_gpt_subscriptions
--! mark: text description
--! key: created_at
--! scaffold: 27fe165e7eb1 fa0f9feb4d01

-- Model subscriptions, dashboard side.
with

gpt_definitions as (
  select
    row_of.id,
    row_number() over (order by row_of.name, row_of.version)::integer as position
  from faraday.gpt_definitions as row_of
  where row_of.description::text like 'MOCK:%'
),

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
      when seed.chance('dashboard_gpt_subscriptions.organization_id?', n, 0.85) then organization.id
    end as organization_id,
    gpt_definition.id as gpt_definition_id,
    initcap(name_word.word) || ' subscription' as name,
    'MOCK: ' || description_word.word as description,
    model_word.word as model,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(25)) as n
  left join gpt_definitions as gpt_definition
    on gpt_definition.position = seed.fan_out('dashboard_gpt_subscriptions.gpt_definition_id', n, (select max(position) from gpt_definitions))
  left join dashboard_users as user_row
    on user_row.position = seed.fan_out('dashboard_gpt_subscriptions.user_id', n, (select max(position) from dashboard_users))
  left join organizations as organization
    on organization.position = seed.fan_out('dashboard_gpt_subscriptions.organization_id', n, (select max(position) from organizations))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('dashboard_gpt_subscriptions.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('dashboard_gpt_subscriptions.description', n)
  left join seed.word as model_word on model_word.kind = 'sentence' and model_word.position = seed.distinct_position('dashboard_gpt_subscriptions.model', n)
)

insert into faraday.dashboard_gpt_subscriptions (
  user_id, organization_id, gpt_definition_id, name, description, model, configuration, is_active, created_at,
  updated_at
)
select
  user_id,
  organization_id,
  gpt_definition_id,
  name,
  description,
  model,
  case
    when seed.chance('dashboard_gpt_subscriptions.configuration?', n, 0.85) then jsonb_build_object('theme', seed.pick('dashboard_gpt_subscriptions.configuration.theme', n, 'light', 'dark'), 'language', seed.pick('dashboard_gpt_subscriptions.configuration.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('dashboard_gpt_subscriptions.configuration.notifications', n, 0.8))::json
  end,
  case
    when seed.chance('dashboard_gpt_subscriptions.is_active?', n, 0.85) then seed.chance('dashboard_gpt_subscriptions.is_active', n, 0.9)
  end,
  created_at,
  case
    when seed.chance('dashboard_gpt_subscriptions.updated_at?', n, 0.9) then (seed.time_between('dashboard_gpt_subscriptions.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.dashboard_gpt_subscriptions as present
  where present.created_at = wanted.created_at
);
