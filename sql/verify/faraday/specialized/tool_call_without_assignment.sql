-- A tool is called by those to whom it is assigned, while it is; a call lasts as long as it says, and a failed one costs nothing.
select
  account.email || ', ' || tool.name || ', ' || log.started_at as row_key,
  format(
    '%s, assigned %s to %s, %s seconds, %s credits', log.status, assignment.assigned_at, assignment.expires_at, log.duration,
    log.credits_used
  ) as problem
from faraday.dashboard_tool_usage_logs as log
join faraday.dashboard_users as account on account.id = log.user_id
join faraday.ai_tools as tool on tool.id = log.tool_id
left join faraday.tool_assignments as assignment on assignment.tool_id = log.tool_id and assignment.user_id = log.user_id
where exists (
  select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.core_user_id::text
)
  and not coalesce(
    log.started_at between assignment.assigned_at and coalesce(assignment.expires_at, 'infinity')
    and log.completed_at = log.started_at + interval '1 second' * log.duration
    and log.completed_at <= seed.now() at time zone 'UTC'
    and (log.status = 'failed') = (log.credits_used = 0)
    and (log.status = 'failed') = (log.error_message is not null),
    false
  );
