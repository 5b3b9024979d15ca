--! table: faraday.dashboard_context_summaries
--! mark: ledger
--! key: created_at
--! scaffold: 669423b0f312 04fc58caf4e0

-- Context digests, dashboard side.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(120)) as n
  left join dashboard_gpt_contexts as context
    on context.position = seed.fan_out('dashboard_context_summaries.context_id', n, (select max(position) from dashboard_gpt_contexts))
),

inserted as (
  insert into faraday.dashboard_context_summaries (context_id, summary, meta_data, created_at)
  select
    context_id,
    jsonb_build_object('count', seed.int('dashboard_context_summaries.summary.count', n, 1, 400), 'average', round(seed.int('dashboard_context_summaries.summary.average', n, 100, 990) / 10.0, 1))::json,
    case
      when seed.chance('dashboard_context_summaries.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_context_summaries.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_context_summaries.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_context_summaries.meta_data.attempt', n, 1, 3))::json
    end,
    created_at
  from wanted
  where not exists (
    select from faraday.dashboard_context_summaries as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_context_summaries', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
