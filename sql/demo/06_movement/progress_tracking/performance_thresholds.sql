--! table: faraday.performance_thresholds
--! mark: ledger
--! key: metric_type
--! scaffold: e5bd4d440074 8a5fd9344d4a

-- Min and max per metric.
with

wanted as (
  select
    n,
    seed.pick_weighted('performance_thresholds.metric_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]) as plain_metric_type
  from generate_series(1, seed.rows(50)) as n
),

shaped as (
  select
    wanted.*,
    plain_metric_type || coalesce(' ' || nullif(row_number() over (partition by lower(plain_metric_type) order by n), 1), '') as metric_type
  from wanted
),

inserted as (
  insert into faraday.performance_thresholds (metadata, metric_type, min_value, max_value, threshold_metadata)
  select
    case
      when seed.chance('performance_thresholds.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('performance_thresholds.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('performance_thresholds.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('performance_thresholds.metadata.attempt', n, 1, 3))::json
    end,
    metric_type,
    case
      when seed.chance('performance_thresholds.min_value?', n, 0.85) then seed.amount('performance_thresholds.min_value', n, 1, 1000, 2)
    end,
    case
      when seed.chance('performance_thresholds.max_value?', n, 0.85) then seed.amount('performance_thresholds.max_value', n, 1, 1000, 2)
    end,
    case
      when seed.chance('performance_thresholds.threshold_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('performance_thresholds.threshold_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('performance_thresholds.threshold_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('performance_thresholds.threshold_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  on conflict (metric_type) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.performance_thresholds', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
