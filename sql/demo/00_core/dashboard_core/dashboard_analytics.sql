--! table: faraday.dashboard_analytics
--! mark: parent user_id
--! key: user_id, "timestamp"

-- The use of each account in the last ninety days, added up from its sessions and tool calls: what stands here is the sum of
-- what stands there.
with

staff as (
  select
    member.id as member_id,
    row_number() over (order by account.created_at, account.email collate "C") as position
  from faraday.users as account
  join faraday.dashboard_users as member on member.core_user_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
)

insert into faraday.dashboard_analytics (user_id, metrics, "timestamp", period, gpt_usage, api_calls, error_logs)
select
  member_id,
  '{}',
  counted_at,
  '90 days',
  '{}',
  '{}',
  '[]'
from (select staff.* from staff order by position limit (select seed.rows(32))) as staff
cross join lateral (select seed.today()::timestamp - interval '1 hour' as counted_at) as moments
where not exists (
  select from faraday.dashboard_analytics as present where present.user_id = staff.member_id and present."timestamp" = counted_at
);

-- The sums, again whenever there are more sessions or calls.
with

sessions as (
  select
    member.id as user_id,
    count(*) as sessions,
    sum(extract(epoch from session.last_active - session.created_at) / 60)::integer as minutes
  from faraday.dashboard_sessions as session
  join faraday.dashboard_users as member on member.core_user_id = session.user_id
  where session.created_at >= (seed.now() at time zone 'UTC') - interval '90 days'
  group by member.id
),

calls as (
  select
    log.user_id,
    count(*) as calls,
    count(*) filter (where log.status = 'failed') as failed,
    sum(log.credits_used) as credits,
    sum((log.usage_data ->> 'tokens')::integer) as tokens,
    json_agg(
      json_build_object('at', to_char(log.started_at, 'YYYY-MM-DD"T"HH24:MI'), 'message', log.error_message)
      order by log.started_at
    ) filter (where log.status = 'failed') as errors
  from faraday.dashboard_tool_usage_logs as log
  where log.started_at >= (seed.now() at time zone 'UTC') - interval '90 days'
  group by log.user_id
),

counted as (
  select
    analytics.id,
    json_build_object('sessions', coalesce(sessions.sessions, 0), 'minutes', coalesce(sessions.minutes, 0)) as metrics,
    json_build_object(
      'requests', coalesce(calls.calls, 0), 'tokens', coalesce(calls.tokens, 0), 'credits', coalesce(calls.credits, 0)
    ) as gpt_usage,
    json_build_object(
      'total', coalesce(calls.calls, 0), 'succeeded', coalesce(calls.calls - calls.failed, 0), 'failed', coalesce(calls.failed, 0)
    ) as api_calls,
    coalesce(calls.errors, '[]'::json) as error_logs
  from faraday.dashboard_analytics as analytics
  join faraday.dashboard_users as member on member.id = analytics.user_id
  left join sessions on sessions.user_id = member.id
  left join calls on calls.user_id = member.id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = member.core_user_id::text
  )
    and analytics."timestamp" = seed.today()::timestamp - interval '1 hour'
)

update faraday.dashboard_analytics as analytics
set
  metrics = counted.metrics,
  gpt_usage = counted.gpt_usage,
  api_calls = counted.api_calls,
  error_logs = counted.error_logs
from counted
where analytics.id = counted.id
  and (analytics.metrics::text, analytics.gpt_usage::text, analytics.api_calls::text, analytics.error_logs::text)
    is distinct from (counted.metrics::text, counted.gpt_usage::text, counted.api_calls::text, counted.error_logs::text);
