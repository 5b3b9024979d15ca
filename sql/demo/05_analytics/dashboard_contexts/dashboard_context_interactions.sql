--! table: faraday.dashboard_context_interactions
--! mark: ledger
--! key: "timestamp"
--! scaffold: 30225073e7c9 5b01eda6043c

-- Messages, dashboard side.
with

dashboard_gpt_contexts as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.dashboard_gpt_contexts as row_of
  where row_of.description::text like 'MOCK:%'
),

gpt_definitions as (
  select
    row_of.id,
    row_number() over (order by row_of.name, row_of.version)::integer as position
  from faraday.gpt_definitions as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    context.id as context_id,
    gpt.id as gpt_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(300)) as n
  left join dashboard_gpt_contexts as context
    on context.position = seed.fan_out('dashboard_context_interactions.context_id', n, (select max(position) from dashboard_gpt_contexts))
  left join gpt_definitions as gpt
    on gpt.position = seed.fan_out('dashboard_context_interactions.gpt_id', n, (select max(position) from gpt_definitions))
),

inserted as (
  insert into faraday.dashboard_context_interactions (context_id, gpt_id, interaction_type, content, meta_data, "timestamp")
  select
    context_id,
    gpt_id,
    seed.pick_weighted('dashboard_context_interactions.interaction_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    case
      when seed.chance('dashboard_context_interactions.content?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_context_interactions.content.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_context_interactions.content.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_context_interactions.content.attempt', n, 1, 3))::json
    end,
    case
      when seed.chance('dashboard_context_interactions.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_context_interactions.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_context_interactions.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_context_interactions.meta_data.attempt', n, 1, 3))::json
    end,
    "timestamp"
  from wanted
  where not exists (
    select from faraday.dashboard_context_interactions as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_context_interactions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
