--! table: faraday.dashboard_context_metrics
--! mark: ledger
--! key: "timestamp"
--! scaffold: f619ecd11b26 892caab9d6c6

-- Context numbers, dashboard side.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(150)) as n
  left join dashboard_gpt_contexts as context
    on context.position = seed.fan_out('dashboard_context_metrics.context_id', n, (select max(position) from dashboard_gpt_contexts))
),

inserted as (
  insert into faraday.dashboard_context_metrics (context_id, metric_type, metric_data, "timestamp")
  select
    context_id,
    seed.pick_weighted('dashboard_context_metrics.metric_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    jsonb_build_object('event', seed.pick('dashboard_context_metrics.metric_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_context_metrics.metric_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_context_metrics.metric_data.attempt', n, 1, 3))::json,
    "timestamp"
  from wanted
  where not exists (
    select from faraday.dashboard_context_metrics as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_context_metrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
