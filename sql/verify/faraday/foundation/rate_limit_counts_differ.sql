-- A window counts the requests that the log holds for its key, path and method within its period; what is beyond the limit was
-- turned away.
select
  measured.id || ' ' || bound.method || ' ' || bound.endpoint || ' ' || measured.window_start as row_key,
  format('%s requests, %s turned away; log: %s, limit %s', measured.request_count, measured.violation_count, count(request.id),
    bound."limit") as problem
from faraday.rate_limit_metrics as measured
join faraday.rate_limits as bound on bound.id = measured.rate_limit_id
join faraday.api_keys as key on key.id = bound.api_key_id and key.description like 'MOCK:%'
left join faraday.rate_limit_logs as request
  on request.api_key_id = bound.api_key_id
  and request.endpoint = bound.endpoint
  and request.method = bound.method
  and request.timestamp >= measured.window_start
  and request.timestamp < measured.window_start + interval '1 second' * bound.period
group by measured.id, bound.id
having count(request.id) <> measured.request_count
  or measured.violation_count <> greatest(0, measured.request_count - bound."limit");
