-- A breaker opens at its threshold: a closed one has counted fewer failures, and last_failure_time is the last opening on record.
select
  breaker.name as row_key,
  format('%s with %s of %s failures, last failure %s', breaker.status, breaker.failure_count, breaker.threshold,
    breaker.last_failure_time) as problem
from faraday.circuit_breakers as breaker
where breaker.description like 'MOCK:%'
  and (
    (breaker.status = 'CLOSED') is distinct from (breaker.failure_count < breaker.threshold)
    or breaker.last_failure_time is distinct from (
      select max(change.created_at)
      from faraday.circuit_breaker_history as change
      where change.circuit_breaker_id = breaker.id and change.new_status = 'OPEN'
    )
    or (breaker.status = 'CLOSED') is distinct from (breaker.last_success_time > breaker.last_failure_time)
  );
