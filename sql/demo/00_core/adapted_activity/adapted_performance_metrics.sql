--! table: faraday.adapted_performance_metrics
--! mark: ledger
--! key: "timestamp"
--! scaffold: 874ba02aef02 a42cab500df8

-- Values of adapted performances.
with

adapted_routine_performances_backups as (
  select
    row_of.id,
    row_number() over (order by row_of.date_performed)::integer as position
  from faraday.adapted_routine_performances_backup as row_of
  where row_of.notes::text like 'MOCK:%'
),

wanted as (
  select
    n,
    performance.id as performance_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(400, students => 3714)) as n
  left join adapted_routine_performances_backups as performance
    on performance.position = seed.fan_out('adapted_performance_metrics.performance_id', n, (select max(position) from adapted_routine_performances_backups))
),

inserted as (
  insert into faraday.adapted_performance_metrics (
    performance_id, metric_type, value, unit, "timestamp", metric_metadata, created_at, updated_at
  )
  select
    performance_id,
    seed.pick_weighted('adapted_performance_metrics.metric_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    seed.amount('adapted_performance_metrics.value', n, 1, 1000, 2),
    case
      when seed.chance('adapted_performance_metrics.unit?', n, 0.85) then seed.pick_weighted('adapted_performance_metrics.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1])
    end,
    "timestamp",
    case
      when seed.chance('adapted_performance_metrics.metric_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('adapted_performance_metrics.metric_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('adapted_performance_metrics.metric_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('adapted_performance_metrics.metric_metadata.attempt', n, 1, 3))::json
    end,
    (seed.office_time('adapted_performance_metrics.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
    case
      when seed.chance('adapted_performance_metrics.updated_at?', n, 0.9) then (seed.time_between('adapted_performance_metrics.updated_at', n, ("timestamp" at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.adapted_performance_metrics as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.adapted_performance_metrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
