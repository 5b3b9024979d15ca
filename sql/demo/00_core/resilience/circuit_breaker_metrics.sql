--! table: faraday.circuit_breaker_metrics
--! mark: ledger
--! key: last_updated
--! scaffold: 5ca24a65d2cb 64fd864436f8

-- Request counts per breaker.
with

circuit_breakers as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.circuit_breakers as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    case
      when seed.chance('circuit_breaker_metrics.circuit_breaker_id?', n, 0.85) then circuit_breaker.id
    end as circuit_breaker_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_updated
  from generate_series(1, seed.rows(200)) as n
  left join circuit_breakers as circuit_breaker
    on circuit_breaker.position = seed.fan_out('circuit_breaker_metrics.circuit_breaker_id', n, (select max(position) from circuit_breakers))
),

inserted as (
  insert into faraday.circuit_breaker_metrics (
    circuit_breaker_id, total_requests, successful_requests, failed_requests, total_latency, average_latency,
    max_latency, min_latency, error_rate, success_rate, last_updated, meta_data
  )
  select
    circuit_breaker_id,
    case
      when seed.chance('circuit_breaker_metrics.total_requests?', n, 0.85) then seed.amount('circuit_breaker_metrics.total_requests', n, 20, 2500, 0)
    end,
    case
      when seed.chance('circuit_breaker_metrics.successful_requests?', n, 0.85) then seed.int('circuit_breaker_metrics.successful_requests', n, 1, 100)
    end,
    case
      when seed.chance('circuit_breaker_metrics.failed_requests?', n, 0.85) then seed.int('circuit_breaker_metrics.failed_requests', n, 1, 100)
    end,
    case
      when seed.chance('circuit_breaker_metrics.total_latency?', n, 0.85) then seed.amount('circuit_breaker_metrics.total_latency', n, 20, 2500, 2)
    end,
    case
      when seed.chance('circuit_breaker_metrics.average_latency?', n, 0.85) then seed.amount('circuit_breaker_metrics.average_latency', n, 20, 3000, 0)
    end,
    case
      when seed.chance('circuit_breaker_metrics.max_latency?', n, 0.85) then seed.amount('circuit_breaker_metrics.max_latency', n, 20, 3000, 0)
    end,
    case
      when seed.chance('circuit_breaker_metrics.min_latency?', n, 0.85) then seed.amount('circuit_breaker_metrics.min_latency', n, 20, 3000, 0)
    end,
    case
      when seed.chance('circuit_breaker_metrics.error_rate?', n, 0.85) then seed.decimal('circuit_breaker_metrics.error_rate', n, 1, 20, 2)
    end,
    case
      when seed.chance('circuit_breaker_metrics.success_rate?', n, 0.85) then seed.decimal('circuit_breaker_metrics.success_rate', n, 1, 20, 2)
    end,
    last_updated,
    case
      when seed.chance('circuit_breaker_metrics.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('circuit_breaker_metrics.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('circuit_breaker_metrics.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('circuit_breaker_metrics.meta_data.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.circuit_breaker_metrics as present
    where present.last_updated = wanted.last_updated
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.circuit_breaker_metrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
