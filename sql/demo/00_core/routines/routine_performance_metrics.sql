--! table: faraday.routine_performance_metrics
--! mark: ledger
--! key: created_at
--! scaffold: 0f208299a695 d6b893a81ce7

-- Values of routine results.
with

physical_education_routine_performances as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.physical_education_routine_performance as row_of
  where row_of.notes::text like 'MOCK:%'
),

wanted as (
  select
    n,
    performance.id as performance_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(7428, students => 3714)) as n
  left join physical_education_routine_performances as performance
    on performance.position = seed.fan_out('routine_performance_metrics.performance_id', n, (select max(position) from physical_education_routine_performances))
),

inserted as (
  insert into faraday.routine_performance_metrics (performance_id, metric_type, metric_value, metric_data, created_at)
  select
    performance_id,
    seed.pick_weighted('routine_performance_metrics.metric_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    seed.amount('routine_performance_metrics.metric_value', n, 1, 1000, 2),
    case
      when seed.chance('routine_performance_metrics.metric_data?', n, 0.85) then jsonb_build_object('event', seed.pick('routine_performance_metrics.metric_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('routine_performance_metrics.metric_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('routine_performance_metrics.metric_data.attempt', n, 1, 3))::json
    end,
    created_at
  from wanted
  where not exists (
    select from faraday.routine_performance_metrics as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.routine_performance_metrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
