--! table: faraday.dashboard_tool_usage_logs
--! mark: ledger
--! key: started_at
--! scaffold: 68e04d8a7c11 9568b3e90e36

-- Tool calls and credits.
with

ai_tools as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.ai_tools as row_of
),

dashboard_users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.dashboard_users as row_of
  where exists (select from faraday.users as parent where parent.id = row_of.core_user_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    user_row.id as user_id,
    tool.id as tool_id,
    action_word.word as action,
    case
      when seed.chance('dashboard_tool_usage_logs.error_message?', n, 0.85) then error_message_word.word
    end as error_message,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as started_at
  from generate_series(1, seed.rows(300)) as n
  left join ai_tools as tool
    on tool.position = seed.fan_out('dashboard_tool_usage_logs.tool_id', n, (select max(position) from ai_tools))
  left join dashboard_users as user_row
    on user_row.position = seed.fan_out('dashboard_tool_usage_logs.user_id', n, (select max(position) from dashboard_users))
  left join seed.word as action_word on action_word.kind = 'sentence' and action_word.position = seed.distinct_position('dashboard_tool_usage_logs.action', n)
  left join seed.word as error_message_word on error_message_word.kind = 'sentence' and error_message_word.position = seed.distinct_position('dashboard_tool_usage_logs.error_message', n)
),

inserted as (
  insert into faraday.dashboard_tool_usage_logs (
    user_id, tool_id, session_id, module_id, action, parameters, credits_used, status, error_message, started_at,
    completed_at, duration, usage_data, "timestamp"
  )
  select
    user_id,
    tool_id,
    case
      when seed.chance('dashboard_tool_usage_logs.session_id?', n, 0.85) then 'DTU-' || lpad(seed.int('dashboard_tool_usage_logs.session_id', n, 1, 999999)::text, 6, '0')
    end,
    case
      when seed.chance('dashboard_tool_usage_logs.module_id?', n, 0.85) then 'DTU-' || lpad(seed.int('dashboard_tool_usage_logs.module_id', n, 1, 999999)::text, 6, '0')
    end,
    action,
    case
      when seed.chance('dashboard_tool_usage_logs.parameters?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_tool_usage_logs.parameters.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_tool_usage_logs.parameters.version', n, 1, 5))::json
    end,
    case
      when seed.chance('dashboard_tool_usage_logs.credits_used?', n, 0.85) then seed.amount('dashboard_tool_usage_logs.credits_used', n, 1, 1000, 2)
    end,
    case
      when seed.chance('dashboard_tool_usage_logs.status?', n, 0.85) then seed.pick_weighted('dashboard_tool_usage_logs.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
    end,
    error_message,
    started_at,
    case
      when seed.chance('dashboard_tool_usage_logs.completed_at?', n, 0.6) then least(started_at + interval '1 hour' * seed.int('dashboard_tool_usage_logs.completed_at', n, 1, 72), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('dashboard_tool_usage_logs.duration?', n, 0.85) then seed.int('dashboard_tool_usage_logs.duration', n, 3, 36) * 5
    end,
    case
      when seed.chance('dashboard_tool_usage_logs.usage_data?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_tool_usage_logs.usage_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_tool_usage_logs.usage_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_tool_usage_logs.usage_data.attempt', n, 1, 3))::json
    end,
    (seed.office_time('dashboard_tool_usage_logs.timestamp', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
  from wanted
  where not exists (
    select from faraday.dashboard_tool_usage_logs as present
    where present.started_at = wanted.started_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_tool_usage_logs', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
