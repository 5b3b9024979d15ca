-- Settings belong to tools that the account has; errors are fewer than calls, and what failed or worked did so by now.
select
  account.email || ', ' || tool.name as row_key,
  format('%s calls, %s errors, last used %s', settings.usage_count, settings.error_count, settings.last_used) as problem
from (
  select user_id, tool_id, usage_count, error_count, last_error, last_used, last_success from faraday.user_tool_settings
  union all
  select user_id, tool_id, usage_count, error_count, last_error, last_used, last_success from faraday.feedback_user_tool_settings
) as settings
join faraday.users as account on account.id = settings.user_id
join faraday.dashboard_tools as tool on tool.id = settings.tool_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  and (
    not exists (select from faraday.user_tools as has where has.user_id = settings.user_id and has.tool_id = settings.tool_id)
    or settings.error_count >= settings.usage_count
    or (settings.error_count = 0) <> (settings.last_error is null)
    or settings.last_used > seed.now() at time zone 'UTC'
    or settings.last_error > settings.last_used
  );
