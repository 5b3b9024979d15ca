-- Requests are those that succeeded and those that failed, rates and means follow, and on a day without an opening fewer fail
-- than the threshold.
select
  day.id || ' ' || breaker.name || ' ' || day.last_updated::date as row_key,
  format('%s = %s + %s, error rate %s, total latency %s', day.total_requests, day.successful_requests, day.failed_requests,
    day.error_rate, day.total_latency)
    as problem
from faraday.circuit_breaker_metrics as day
join faraday.circuit_breakers as breaker on breaker.id = day.circuit_breaker_id
where breaker.description like 'MOCK:%'
  and (
    day.total_requests <> day.successful_requests + day.failed_requests
    or abs(day.error_rate - day.failed_requests::numeric / day.total_requests) > 0.0001
    or abs(day.error_rate + day.success_rate - 1) > 0.0001
    or abs(day.total_latency - day.average_latency * day.total_requests) > 0.5
    or not (day.min_latency < day.average_latency and day.average_latency < day.max_latency)
    or (day.failed_requests < breaker.threshold) is distinct from not exists (
      select
      from faraday.circuit_breaker_history as change
      where change.circuit_breaker_id = breaker.id and change.new_status = 'OPEN'
        and change.created_at::date = day.last_updated::date
    )
  );
