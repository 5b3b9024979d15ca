--! table: faraday.dashboard_analytics
--! mark: parent user_id
--! key: user_id, "timestamp"

-- The use of each account in the last ninety days, added up from its sessions and tool calls: what stands here is the sum of
-- what stands there.
with

bounds as (
  select
    (seed.now() at time zone 'UTC') - interval '90 days' as earliest,
    seed.today()::timestamp - interval '1 hour' as counted_at
),

staff as (
  select
    account.id,
    member.id as member_id,
    row_number() over (order by account.created_at, account.email collate "C") as position
  from faraday.users as account
  join faraday.dashboard_users as member on member.core_user_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

sessions as (
  select
    session.user_id,
    count(*) as sessions,
    sum(extract(epoch from session.last_active - session.created_at) / 60)::integer as minutes
  from faraday.dashboard_sessions as session
  cross join bounds
  where session.created_at >= earliest
  group by session.user_id
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
  cross join bounds
  where log.started_at >= earliest
  group by log.user_id
)

insert into faraday.dashboard_analytics (user_id, metrics, "timestamp", period, gpt_usage, api_calls, error_logs)
select
  staff.member_id,
  json_build_object('sessions', coalesce(sessions.sessions, 0), 'minutes', coalesce(sessions.minutes, 0)),
  counted_at,
  '90 days',
  json_build_object(
    'requests', coalesce(calls.calls, 0), 'tokens', coalesce(calls.tokens, 0), 'credits', coalesce(calls.credits, 0)
  ),
  json_build_object(
    'total', coalesce(calls.calls, 0), 'succeeded', coalesce(calls.calls - calls.failed, 0), 'failed', coalesce(calls.failed, 0)
  ),
  coalesce(calls.errors, '[]'::json)
from (select staff.* from staff order by position limit (select seed.rows(32))) as staff
cross join bounds
left join sessions on sessions.user_id = staff.id
left join calls on calls.user_id = staff.member_id
where not exists (
  select from faraday.dashboard_analytics as present where present.user_id = staff.member_id and present."timestamp" = counted_at
);
