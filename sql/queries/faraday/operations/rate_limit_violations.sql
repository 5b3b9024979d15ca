--! title: Rate limit violations
--! page: API traffic

-- The windows in which a key asked more often than it may, the worst first: the limit, the requests, the share that was
-- turned away, and whose key it is. Limits, keys and accounts come by their primary keys, the windows of a limit by the index
-- on rate_limit_id.
with

chosen as (
  select (seed.today() - interval '30 days') as since
)

select
  measured.window_start,
  bound.method,
  bound.endpoint,
  bound."limit" as allowed,
  bound.period as period_in_seconds,
  measured.request_count as requests,
  measured.violation_count as turned_away,
  round(100.0 * measured.violation_count / nullif(measured.request_count, 0), 1) as percent_turned_away,
  round(measured.max_latency::numeric, 0) as longest_ms,
  key.name as key,
  account.email as account
from chosen
join faraday.rate_limit_metrics as measured on measured.window_start >= chosen.since and measured.violation_count > 0
join faraday.rate_limits as bound on bound.id = measured.rate_limit_id
left join faraday.api_keys as key on key.id = bound.api_key_id
left join faraday.users as account on account.id = key.user_id
order by measured.violation_count desc, measured.window_start desc, bound.endpoint, bound.method
limit 25;
