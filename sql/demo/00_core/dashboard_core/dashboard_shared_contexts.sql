--! table: faraday.dashboard_shared_contexts
--! mark: ledger
--! key: created_at
--! scaffold: f643d9f02e7a d464b94811fb

-- Contexts passed between models.
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
    source_gpt.id as source_gpt_id,
    target_gpt.id as target_gpt_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(200)) as n
  left join dashboard_gpt_contexts as context
    on context.position = seed.fan_out('dashboard_shared_contexts.context_id', n, (select max(position) from dashboard_gpt_contexts))
  left join gpt_definitions as source_gpt
    on source_gpt.position = seed.fan_out('dashboard_shared_contexts.source_gpt_id', n, (select max(position) from gpt_definitions))
  left join gpt_definitions as target_gpt
    on target_gpt.position = 1 + mod(seed.fan_out('dashboard_shared_contexts.source_gpt_id', n, (select max(position) from gpt_definitions)) - 1 + seed.int('dashboard_shared_contexts.target_gpt_id', n, 1, greatest(1, (select max(position) from gpt_definitions) - 1)), (select max(position) from gpt_definitions))
),

inserted as (
  insert into faraday.dashboard_shared_contexts (context_id, source_gpt_id, target_gpt_id, shared_data, meta_data, created_at)
  select
    context_id,
    source_gpt_id,
    target_gpt_id,
    jsonb_build_object('event', seed.pick('dashboard_shared_contexts.shared_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_shared_contexts.shared_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_shared_contexts.shared_data.attempt', n, 1, 3))::json,
    case
      when seed.chance('dashboard_shared_contexts.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_shared_contexts.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_shared_contexts.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_shared_contexts.meta_data.attempt', n, 1, 3))::json
    end,
    created_at
  from wanted
  where not exists (
    select from faraday.dashboard_shared_contexts as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_shared_contexts', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
