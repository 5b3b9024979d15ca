--! table: faraday.rate_limit_metrics
--! mark: parent rate_limit_id
--! key: rate_limit_id, window_start

-- What rate_limit_logs.sql holds for each of its 25 windows: how many requests, how many of them beyond the limit, and whether
-- the limit was reached in one go. Where requests are turned away, those before them have waited longer.
with

limits as (
  -- The newest key in use of each program first, then the one before it.
  select ranked.*, row_number() over (order by turn, endpoint collate "C") as place
  from (
    select
      bound.*,
      key.service_name,
      key.last_used_at,
      row_number() over (partition by key.service_name order by key.is_active desc, key.created_at desc, key.key collate "C")
        as turn
    from faraday.rate_limits as bound
    join faraday.api_keys as key on key.id = bound.api_key_id
    where key.description like 'MOCK:%'
  ) as ranked
),

hours (service, begins) as (
  values
    ('student-information-sync', '02:00'), ('attendance-kiosk', '08:25'), ('heart-rate-bridge', '10:10'),
      ('parent-portal', '18:40'),
    ('report-builder', '06:15'), ('pool-calendar', '05:30'), ('lesson-assistant', '14:20'), ('equipment-scanner', '11:50')
),

windows as (
  select
    n,
    limits.*,
    day - interval '1 day' * greatest(0, extract(isodow from day)::integer - 5) + hours.begins::interval as window_start
  from generate_series(1, seed.rows(25)) as n
  left join limits on limits.place = 1 + (n - 1) * 24 / 25
  left join hours on hours.service = limits.service_name
  cross join lateral (select limits.last_used_at::date - (1 + mod(5 * (n - 1), 14)) as day) as days
),

counted as (
  select
    n, windows.id, windows.window_start, windows."limit", windows.period,
    count(request.id)::integer as requests,
    greatest(0, count(request.id) - windows."limit")::integer as violations
  from windows
  left join faraday.rate_limit_logs as request
    on request.api_key_id = windows.api_key_id
    and request.endpoint = windows.endpoint
    and request.method = windows.method
    and request."timestamp" >= windows.window_start
    and request."timestamp" < windows.window_start + interval '1 second' * windows.period
  group by n, windows.id, windows.window_start, windows."limit", windows.period
),

timed as (
  select counted.*, 38 + 9 * requests + 25 * violations + seed.int('rate_limit_metrics.average_latency', n, 0, 30) as latency
  from counted
)

insert into faraday.rate_limit_metrics (
  rate_limit_id, window_start, request_count, violation_count, average_latency, max_latency, burst_count, metrics_data,
    created_at, updated_at
)
select
  id,
  window_start,
  requests,
  violations,
  latency,
  round(latency * (1.3 + 0.2 * seed.uniform('rate_limit_metrics.max_latency', n)::numeric), 0),
  case when requests >= "limit" then 1 else 0 end,
  json_build_object(
    'limit', "limit", 'period_seconds', period, 'served', requests - violations,
    'status_codes', json_build_object('200', requests - violations, '429', violations)
  ),
  window_start + interval '1 second' * period,
  window_start + interval '1 second' * period
from timed
where not exists (
  select from faraday.rate_limit_metrics as present
  where present.rate_limit_id = timed.id and present.window_start = timed.window_start
);

-- A key that is used more has more requests in its windows.
with

counted as (
  select
    measured.id,
    bound."limit",
    bound.period,
    count(request.id)::integer as requests,
    greatest(0, count(request.id) - bound."limit")::integer as violations
  from faraday.rate_limit_metrics as measured
  join faraday.rate_limits as bound on bound.id = measured.rate_limit_id
  join faraday.api_keys as key on key.id = bound.api_key_id and key.description like 'MOCK:%'
  left join faraday.rate_limit_logs as request
    on request.api_key_id = bound.api_key_id
    and request.endpoint = bound.endpoint
    and request.method = bound.method
    and request."timestamp" >= measured.window_start
    and request."timestamp" < measured.window_start + interval '1 second' * bound.period
  group by measured.id, bound.id
)

update faraday.rate_limit_metrics as measured
set
  request_count = requests,
  violation_count = violations,
  burst_count = case when requests >= "limit" then 1 else 0 end,
  metrics_data = json_build_object(
    'limit', "limit", 'period_seconds', period, 'served', requests - violations,
    'status_codes', json_build_object('200', requests - violations, '429', violations)
  )
from counted
where measured.id = counted.id
  and (measured.request_count, measured.violation_count) <> (requests, violations);
