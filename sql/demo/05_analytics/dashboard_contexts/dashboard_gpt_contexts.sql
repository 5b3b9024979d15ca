--! table: faraday.dashboard_gpt_contexts
--! mark: text description
--! key: created_at
--! scaffold: 7a9e0c786454 40292cfbf21f

-- Contexts, dashboard side.
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

wanted as (
  select
    n,
    user_row.id as user_id,
    primary_gpt.id as primary_gpt_id,
    case
      when seed.chance('dashboard_gpt_contexts.name?', n, 0.85) then initcap(name_word.word) || ' context'
    end as name,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(50)) as n
  left join gpt_definitions as primary_gpt
    on primary_gpt.position = seed.fan_out('dashboard_gpt_contexts.primary_gpt_id', n, (select max(position) from gpt_definitions))
  left join dashboard_users as user_row
    on user_row.position = seed.fan_out('dashboard_gpt_contexts.user_id', n, (select max(position) from dashboard_users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('dashboard_gpt_contexts.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('dashboard_gpt_contexts.description', n)
)

insert into faraday.dashboard_gpt_contexts (
  user_id, primary_gpt_id, name, description, context_data, is_active, created_at, updated_at
)
select
  user_id,
  primary_gpt_id,
  name,
  description,
  case
    when seed.chance('dashboard_gpt_contexts.context_data?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_gpt_contexts.context_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_gpt_contexts.context_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_gpt_contexts.context_data.attempt', n, 1, 3))::json
  end,
  case
    when seed.chance('dashboard_gpt_contexts.is_active?', n, 0.85) then seed.chance('dashboard_gpt_contexts.is_active', n, 0.9)
  end,
  created_at,
  case
    when seed.chance('dashboard_gpt_contexts.updated_at?', n, 0.9) then (seed.time_between('dashboard_gpt_contexts.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.dashboard_gpt_contexts as present
  where present.created_at = wanted.created_at
);
