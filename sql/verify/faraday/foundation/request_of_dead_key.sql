-- A key asks while it is good, and not after it was last used, and each request falls into a window that was measured.
select
  request.id || ' ' || request.endpoint as row_key,
  format('at %s; key of %s, last used %s', request.timestamp, key.created_at, key.last_used_at) as problem
from faraday.rate_limit_logs as request
join faraday.api_keys as key on key.id = request.api_key_id
where key.description like 'MOCK:%'
  and (
    request.timestamp not between key.created_at and key.last_used_at
    or not exists (
      select
      from faraday.rate_limits as bound
      join faraday.rate_limit_metrics as measured on measured.rate_limit_id = bound.id
      where bound.api_key_id = request.api_key_id and bound.endpoint = request.endpoint and bound.method = request.method
        and request.timestamp >= measured.window_start
        and request.timestamp < measured.window_start + interval '1 second' * bound.period
    )
  );
