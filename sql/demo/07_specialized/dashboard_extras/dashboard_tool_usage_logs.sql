--! table: faraday.dashboard_tool_usage_logs
--! mark: parent user_id
--! key: user_id, tool_id, started_at

-- Three calls of each assigned tool, on working days between the assignment and its end. A call costs what the tool costs,
-- twice that when the answer was long; one in sixteen fails and costs nothing. duration is the seconds from start to end.
with

assigned as (
  select
    assignment.*,
    tool.name,
    tool.tool_type,
    tool.configuration,
    member.email,
    row_number() over (order by assignment.assigned_at desc, member.email collate "C", tool.name collate "C") as position,
    least(
      coalesce(assignment.expires_at, (seed.now() at time zone 'UTC')), (seed.now() at time zone 'UTC') - interval '10 hours'
    ) as latest
  from faraday.tool_assignments as assignment
  join faraday.ai_tools as tool on tool.id = assignment.tool_id
  join faraday.dashboard_users as member on member.id = assignment.user_id
  where exists (
    select from faraday.users as account
    join seed.demo_row as noted on noted.table_name = 'faraday.users' and noted.key = account.id::text
    where account.id = member.core_user_id
  )
),

calls as materialized (
  select
    assigned.*,
    call,
    assigned_at + (latest - assigned_at) * ((call - 0.6) / 3)::double precision as even,
    seed.int('dashboard_tool_usage_logs.minute', email || name || call, 0, 470) as minute,
    seed.int('dashboard_tool_usage_logs.duration', email || name || call, 2, 40) as seconds,
    seed.chance('dashboard_tool_usage_logs.status', email || name || call, 0.0625) as failed,
    seed.int('dashboard_tool_usage_logs.tokens', email || name || call, 180, 2400) as tokens
  from assigned
  cross join generate_series(1, 3) as call
  order by call, position
  limit (select seed.rows(300))
),

timed as (
  select
    calls.*,
    even::date - greatest(
      0, extract(isodow from even)::integer - 5
    ) + interval '7 hours 50 minutes' + interval '1 minute' * minute as started
  from calls
),

bounded as (
  select timed.*, greatest(started, assigned_at + interval '5 minutes' * call) as started_at
  from timed
)

insert into faraday.dashboard_tool_usage_logs (
  user_id, tool_id, session_id, module_id, action, parameters, credits_used, status, error_message, started_at, completed_at,
  duration, usage_data, "timestamp"
)
select
  user_id,
  tool_id,
  's-' || to_char(started_at, 'YYMMDD') || '-' || split_part(email, '@', 1),
  tool_type,
  case tool_type
    when 'planning' then 'plan'
    when 'assessment' then 'assess'
    when 'movement' then 'analyze'
    when 'health' then 'summarize'
    when 'safety' then 'check'
    when 'communication' then 'write'
    else 'ask'
  end,
  json_build_object('tool', name, 'grade', mod(position, 13), 'detail', case when tokens > 1600 then 'long' else 'short' end),
  case when failed then 0 else (configuration ->> 'credits')::numeric * case when tokens > 1600 then 2 else 1 end end,
  case when failed then 'failed' else 'completed' end,
  case
    when failed
      then (
        array['No answer within 40 seconds.', 'The input is too long.', 'The class has no results yet.']
      )[1 + mod(position, 3)]
  end,
  started_at,
  started_at + interval '1 second' * case when failed then 40 else seconds end,
  case when failed then 40 else seconds end,
  json_build_object('model', configuration ->> 'model', 'tokens', case when failed then 0 else tokens end),
  started_at
from bounded
where not exists (
  select from faraday.dashboard_tool_usage_logs as present
  where present.user_id = bounded.user_id and present.tool_id = bounded.tool_id and present.started_at = bounded.started_at
);
