--! table: faraday.circuit_breaker_history
--! mark: parent circuit_breaker_id
--! key: circuit_breaker_id, created_at

-- Forty-two changes of each breaker, told backwards from the one that led to its state (circuit_breakers.sql): closed, cut off
-- when failures reach the threshold, on trial after the reset time, and closed again, or for every second trial in eight changes
-- cut off once more. Days lie between two failures.
with

-- One round of eight changes, from closed to closed.
changes (place, before, after, trigger) as (
  values
    (0, 'CLOSED', 'OPEN', 'THRESHOLD'), (1, 'OPEN', 'HALF_OPEN', 'AUTOMATIC'), (2, 'HALF_OPEN', 'CLOSED', 'AUTOMATIC'),
    (3, 'CLOSED', 'OPEN', 'THRESHOLD'), (4, 'OPEN', 'HALF_OPEN', 'AUTOMATIC'), (5, 'HALF_OPEN', 'OPEN', 'THRESHOLD'),
    (6, 'OPEN', 'HALF_OPEN', 'AUTOMATIC'), (7, 'HALF_OPEN', 'CLOSED', 'AUTOMATIC')
),

breakers as (
  select
    breaker.*,
    policy.half_open_timeout,
    policy.success_threshold,
    (breaker.meta_data ->> 'since')::timestamp as since,
    -- Service by service, the first twelve before their likes at larger scales.
    row_number() over (order by length(substring(breaker.name from '-[0-9]+$')) nulls first,
      substring(breaker.name from '-[0-9]+$') nulls first, breaker.name collate "C") as place,
    case breaker.status when 'CLOSED' then 7 when 'OPEN' then 0 else 1 end as last_change
  from faraday.circuit_breakers as breaker
  join faraday.circuit_breaker_policies as policy on policy.id = breaker.policy_id
  where breaker.description like 'MOCK:%'
),

told as (
  select n, mod(n - 1, 42) as back, breakers.*, changes.before, changes.after, changes.trigger as cause
  from generate_series(1, seed.rows(500)) as n
  left join breakers on breakers.place = 1 + (n - 1) / 42
  left join changes on changes.place = mod(breakers.last_change - mod(n - 1, 42) + 80, 8)
),

spaced as (
  -- Seconds since the change before.
  select
    told.*,
    case
      when before = 'CLOSED' then 86400 * seed.int('circuit_breaker_history.days', n, 4,
        22) + seed.int('circuit_breaker_history.seconds', n, -20000, 20000)
      when before = 'OPEN' then reset_timeout
      else seed.int('circuit_breaker_history.trial', n, 5, half_open_timeout)
    end as seconds
  from told
),

dated as (
  select
    spaced.*,
    since - interval '1 second' * coalesce(sum(seconds) over (partition by place order by back rows between unbounded preceding
      and 1 preceding), 0) as happened_at
  from spaced
)

insert into faraday.circuit_breaker_history (circuit_breaker_id, previous_status, new_status, trigger, failure_count, meta_data,
  created_at)
select
  id,
  before::faraday.circuitbreakerstatus,
  after::faraday.circuitbreakerstatus,
  cause::faraday.circuitbreakertrigger,
  case when before = 'HALF_OPEN' and after = 'OPEN' then threshold + 1 when after = 'CLOSED' then 0 else threshold end,
  json_build_object(
    'reason', case
      when before = 'CLOSED' then seed.pick('circuit_breaker_history.reason', n, 'Time-outs in a row', 'Connection refused',
        'Answers with status 503', 'Certificate of the other side ran out', 'Too slow since the first bell')
      when after = 'HALF_OPEN' then 'Reset time is over'
      when after = 'OPEN' then 'Trial request failed'
      else success_threshold || ' trial requests answered'
    end,
    'seconds_since_last_change', seconds
  ),
  happened_at
from dated
where not exists (
  select from faraday.circuit_breaker_history as present
  where present.circuit_breaker_id = dated.id and present.created_at = dated.happened_at
);
