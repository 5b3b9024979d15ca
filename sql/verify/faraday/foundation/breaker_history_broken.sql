-- Each change of a breaker begins where the one before it ended, and the last one led to the state of the breaker.
with

changes as (
  select
    change.*,
    breaker.name,
    breaker.status,
    lag(change.new_status) over (partition by change.circuit_breaker_id order by change.created_at, change.id) as state_before,
    row_number() over (partition by change.circuit_breaker_id order by change.created_at desc, change.id desc) as back
  from faraday.circuit_breaker_history as change
  join faraday.circuit_breakers as breaker on breaker.id = change.circuit_breaker_id
  where breaker.description like 'MOCK:%'
)

select
  id || ' ' || name as row_key,
  format('%s to %s at %s; before: %s; breaker: %s', previous_status, new_status, created_at, state_before, status) as problem
from changes
where previous_status <> state_before
  or previous_status = new_status
  or back = 1 and new_status::text <> status::text
  or created_at > (seed.now() at time zone 'UTC');
