--! table: faraday.circuit_breaker_metrics
--! mark: parent circuit_breaker_id
--! key: circuit_breaker_id, last_updated

-- Seventeen days of each breaker: requests of the day, fewer at weekends, and how many of them failed: one in five hundred on a
-- good day, the threshold and more on days on which circuit_breaker_history.sql opened the breaker. Latency grows with failures;
-- totals are average times requests.
with

breakers as (
  select
    breaker.*,
    row_number() over (order by length(substring(breaker.name from '-[0-9]+$')) nulls first,
      substring(breaker.name from '-[0-9]+$') nulls first, breaker.name collate "C") as place
  from faraday.circuit_breakers as breaker
  where breaker.description like 'MOCK:%'
),

loads (type, requests, latency) as (
  values ('DATABASE', 9000, 12), ('API', 2400, 85), ('EXTERNAL', 300, 420), ('SERVICE', 260, 900), ('ACTIVITY', 1300, 60),
    ('CUSTOM', 180, 1800)
),

openings as (
  select circuit_breaker_id, created_at::date as day, count(*) as times
  from faraday.circuit_breaker_history
  where new_status = 'OPEN'
  group by circuit_breaker_id, created_at::date
),

days as (
  select
    n,
    breakers.*,
    loads.latency,
    seed.today() - 1 - mod(n - 1, 17) as day,
    round(loads.requests * (0.85 + 0.3 * seed.uniform('circuit_breaker_metrics.total_requests', n)::numeric)
      / case when extract(isodow from seed.today() - 1 - mod(n - 1, 17)) > 5 then 6 else 1 end)::integer as requests
  from generate_series(1, seed.rows(200)) as n
  left join breakers on breakers.place = 1 + (n - 1) / 17
  left join loads on loads.type = breakers.type::text
),

counted as (
  select
    days.*,
    coalesce(openings.times, 0) as openings,
    least(requests, case
      when openings.times > 0 then openings.times * (threshold + seed.int('circuit_breaker_metrics.failed_requests', n, 0,
        threshold))
      else least(threshold - 1, requests / 500)
    end)::integer as failed
  from days
  left join openings on openings.circuit_breaker_id = days.id and openings.day = days.day
),

timed as (
  select counted.*, round(latency * (0.9 + 0.2 * seed.uniform('circuit_breaker_metrics.average_latency',
    n)::numeric) * (1 + 4.0 * failed / requests), 1) as average
  from counted
)

insert into faraday.circuit_breaker_metrics (
  circuit_breaker_id, total_requests, successful_requests, failed_requests, total_latency, average_latency, max_latency,
    min_latency,
  error_rate, success_rate, last_updated, meta_data
)
select
  id,
  requests,
  requests - failed,
  failed,
  average * requests,
  average,
  round(average * case when openings > 0 then 9 else 4 end, 1),
  round(average * 0.4, 1),
  round(failed::numeric / requests, 4),
  1 - round(failed::numeric / requests, 4),
  day + interval '23 hours 59 minutes',
  json_build_object('day', day, 'openings', openings, 'unit', 'ms')
from timed
where not exists (
  select from faraday.circuit_breaker_metrics as present
  where present.circuit_breaker_id = timed.id and present.last_updated = timed.day + interval '23 hours 59 minutes'
);
