--! table: faraday.rate_limit_metrics
--! mark: ledger
--! key: window_start
--! scaffold: d34e60121d52 c9773e326de4

-- Limiter counts per window.
with

rate_limits as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.rate_limits as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.rate_limits' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    rate_limit.id as rate_limit_id,
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as window_start,
    (seed.office_time('rate_limit_metrics.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(25)) as n
  left join rate_limits as rate_limit
    on rate_limit.position = seed.fan_out('rate_limit_metrics.rate_limit_id', n, (select max(position) from rate_limits))
),

inserted as (
  insert into faraday.rate_limit_metrics (
    rate_limit_id, window_start, request_count, violation_count, average_latency, max_latency, burst_count,
    metrics_data, created_at, updated_at
  )
  select
    rate_limit_id,
    window_start,
    case
      when seed.chance('rate_limit_metrics.request_count?', n, 0.85) then seed.amount('rate_limit_metrics.request_count', n, 0, 40, 0)
    end,
    case
      when seed.chance('rate_limit_metrics.violation_count?', n, 0.85) then seed.amount('rate_limit_metrics.violation_count', n, 0, 40, 0)
    end,
    case
      when seed.chance('rate_limit_metrics.average_latency?', n, 0.85) then seed.amount('rate_limit_metrics.average_latency', n, 20, 3000, 0)
    end,
    case
      when seed.chance('rate_limit_metrics.max_latency?', n, 0.85) then seed.amount('rate_limit_metrics.max_latency', n, 20, 3000, 0)
    end,
    case
      when seed.chance('rate_limit_metrics.burst_count?', n, 0.85) then seed.amount('rate_limit_metrics.burst_count', n, 0, 40, 0)
    end,
    case
      when seed.chance('rate_limit_metrics.metrics_data?', n, 0.85) then jsonb_build_object('event', seed.pick('rate_limit_metrics.metrics_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('rate_limit_metrics.metrics_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('rate_limit_metrics.metrics_data.attempt', n, 1, 3))::json
    end,
    created_at,
    case
      when seed.chance('rate_limit_metrics.updated_at?', n, 0.9) then (seed.time_between('rate_limit_metrics.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.rate_limit_metrics as present
    where present.window_start = wanted.window_start
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.rate_limit_metrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
