--! table: faraday.circuit_breaker_history
--! mark: ledger
--! key: created_at
--! scaffold: df1c13c11425 4d3a59df36ad

-- State changes of breakers.
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
      when seed.chance('circuit_breaker_history.circuit_breaker_id?', n, 0.85) then circuit_breaker.id
    end as circuit_breaker_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(500)) as n
  left join circuit_breakers as circuit_breaker
    on circuit_breaker.position = seed.fan_out('circuit_breaker_history.circuit_breaker_id', n, (select max(position) from circuit_breakers))
),

inserted as (
  insert into faraday.circuit_breaker_history (
    circuit_breaker_id, previous_status, new_status, trigger, failure_count, meta_data, created_at
  )
  select
    circuit_breaker_id,
    case
      when seed.chance('circuit_breaker_history.previous_status?', n, 0.85) then seed.pick_weighted('circuit_breaker_history.previous_status', n, array['CLOSED', 'OPEN', 'HALF_OPEN'], array[8, 4, 4])::faraday.circuitbreakerstatus
    end,
    case
      when seed.chance('circuit_breaker_history.new_status?', n, 0.85) then seed.pick_weighted('circuit_breaker_history.new_status', n, array['CLOSED', 'OPEN', 'HALF_OPEN'], array[8, 4, 4])::faraday.circuitbreakerstatus
    end,
    case
      when seed.chance('circuit_breaker_history.trigger?', n, 0.85) then seed.pick('circuit_breaker_history.trigger', n, 'MANUAL', 'AUTOMATIC', 'SCHEDULED', 'THRESHOLD', 'POLICY')::faraday.circuitbreakertrigger
    end,
    case
      when seed.chance('circuit_breaker_history.failure_count?', n, 0.85) then seed.amount('circuit_breaker_history.failure_count', n, 0, 40, 0)
    end,
    case
      when seed.chance('circuit_breaker_history.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('circuit_breaker_history.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('circuit_breaker_history.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('circuit_breaker_history.meta_data.attempt', n, 1, 3))::json
    end,
    created_at
  from wanted
  where not exists (
    select from faraday.circuit_breaker_history as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.circuit_breaker_history', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
