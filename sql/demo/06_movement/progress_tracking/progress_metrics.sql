--! table: faraday.progress_metrics
--! mark: ledger
--! key: "timestamp"
--! scaffold: cec993d6f95a f49bc738d232

-- Values of a progress period.
with

progress_trackings as (
  select
    row_of.id,
    row_number() over (order by row_of."timestamp")::integer as position
  from faraday.progress_tracking as row_of
  where row_of.notes::text like 'MOCK:%'
),

wanted as (
  select
    n,
    progress.id as progress_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(80, students => 3714)) as n
  left join progress_trackings as progress
    on progress.position = seed.fan_out('progress_metrics.progress_id', n, (select max(position) from progress_trackings))
),

inserted as (
  insert into faraday.progress_metrics (progress_id, metric_type, metric_value, unit, "timestamp", context_data, created_at)
  select
    progress_id,
    seed.pick_weighted('progress_metrics.metric_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    seed.amount('progress_metrics.metric_value', n, 1, 1000, 2),
    case
      when seed.chance('progress_metrics.unit?', n, 0.85) then seed.pick_weighted('progress_metrics.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1])
    end,
    "timestamp",
    case
      when seed.chance('progress_metrics.context_data?', n, 0.85) then jsonb_build_object('event', seed.pick('progress_metrics.context_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('progress_metrics.context_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('progress_metrics.context_data.attempt', n, 1, 3))::json
    end,
    (seed.office_time('progress_metrics.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
  from wanted
  where not exists (
    select from faraday.progress_metrics as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.progress_metrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
