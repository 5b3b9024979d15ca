-- The use of an account in ninety days is what its sessions and tool calls add up to.
with

counted as (
  select
    analytics.id,
    account.email,
    analytics.metrics,
    analytics.gpt_usage,
    analytics.api_calls,
    analytics.error_logs,
    (select count(*) from faraday.dashboard_sessions as session
      where session.user_id = account.core_user_id
        and session.created_at >= (seed.now() at time zone 'UTC') - interval '90 days') as sessions,
    (select count(*) from faraday.dashboard_tool_usage_logs as log
      where log.user_id = account.id and log.started_at >= (seed.now() at time zone 'UTC') - interval '90 days') as calls,
    (select coalesce(sum(log.credits_used), 0) from faraday.dashboard_tool_usage_logs as log
      where log.user_id = account.id and log.started_at >= (seed.now() at time zone 'UTC') - interval '90 days') as credits
  from faraday.dashboard_analytics as analytics
  join faraday.dashboard_users as account on account.id = analytics.user_id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.core_user_id::text
  )
    and analytics."timestamp" = seed.today()::timestamp - interval '1 hour'
)

select
  email as row_key,
  format(
    '%s, %s, %s; logged %s sessions, %s calls, %s credits', metrics, gpt_usage, api_calls, sessions, calls, credits
  ) as problem
from counted
where (metrics ->> 'sessions')::integer <> sessions
  or (gpt_usage ->> 'requests')::integer <> calls
  or (gpt_usage ->> 'credits')::numeric <> credits
  or (api_calls ->> 'total')::integer <> calls
  or (api_calls ->> 'succeeded')::integer + (api_calls ->> 'failed')::integer <> (api_calls ->> 'total')::integer
  or json_array_length(error_logs) <> (api_calls ->> 'failed')::integer;
