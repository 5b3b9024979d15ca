--! table: faraday.dashboard_context_optimizations
--! mark: ledger
--! key: "timestamp"
--! scaffold: 0cdee8ca0d7c 34b78223d527

-- Context tuning runs.
with

dashboard_gpt_contexts as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.dashboard_gpt_contexts as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    context.id as context_id,
    optimization_target_word.word as optimization_target,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(80)) as n
  left join dashboard_gpt_contexts as context
    on context.position = seed.fan_out('dashboard_context_optimizations.context_id', n, (select max(position) from dashboard_gpt_contexts))
  left join seed.word as optimization_target_word on optimization_target_word.kind = 'sentence' and optimization_target_word.position = seed.distinct_position('dashboard_context_optimizations.optimization_target', n)
),

inserted as (
  insert into faraday.dashboard_context_optimizations (
    context_id, optimization_target, optimization_plan, optimization_result, metrics_before, metrics_after,
    "timestamp"
  )
  select
    context_id,
    optimization_target,
    jsonb_build_object('source', seed.pick('dashboard_context_optimizations.optimization_plan.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_context_optimizations.optimization_plan.version', n, 1, 5))::json,
    jsonb_build_object('count', seed.int('dashboard_context_optimizations.optimization_result.count', n, 1, 400), 'average', round(seed.int('dashboard_context_optimizations.optimization_result.average', n, 100, 990) / 10.0, 1))::json,
    jsonb_build_object('status', seed.pick('dashboard_context_optimizations.metrics_before.status', n, 'draft', 'active', 'closed'), 'version', seed.int('dashboard_context_optimizations.metrics_before.version', n, 1, 9))::json,
    jsonb_build_object('status', seed.pick('dashboard_context_optimizations.metrics_after.status', n, 'draft', 'active', 'closed'), 'version', seed.int('dashboard_context_optimizations.metrics_after.version', n, 1, 9))::json,
    "timestamp"
  from wanted
  where not exists (
    select from faraday.dashboard_context_optimizations as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_context_optimizations', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
