--! table: faraday.tool_assignments
--! mark: ledger
--! key: tool_id, user_id
--! scaffold: 8f10cddeb265 fbd3229be2d7

-- Tools granted to users.
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
    tool.id as tool_id,
    user_row.id as user_id,
    case when seed.chance('tool_assignments.assigned_by?', n, 0.85) then assigned_by.id end as assigned_by,
    case
      when seed.chance('tool_assignments.assigned_at?', n, 0.8) then (seed.office_time('tool_assignments.assigned_at', n, seed.now() - interval '180 days', seed.now()) at time zone 'UTC')
    end as assigned_at
  from generate_series(1, seed.rows(100)) as n
  left join ai_tools as tool on tool.position = 1 + mod(n - 1, (select max(position) from ai_tools))
  left join dashboard_users as user_row
    on user_row.position = 1 + mod((n - 1) / (select max(position) from ai_tools) + mod((n - 1), (select max(position) from ai_tools)), (select max(position) from dashboard_users))
  left join dashboard_users as assigned_by
    on assigned_by.position = 1 + mod(1 + mod((n - 1) / (select max(position) from ai_tools) + mod((n - 1), (select max(position) from ai_tools)), (select max(position) from dashboard_users)) - 1 + seed.int('tool_assignments.assigned_by', n, 1, greatest(1, (select max(position) from dashboard_users) - 1)), (select max(position) from dashboard_users))
),

inserted as (
  insert into faraday.tool_assignments (tool_id, user_id, assigned_by, assigned_at, expires_at)
  select
    tool_id,
    user_id,
    assigned_by,
    assigned_at,
    case
      when seed.chance('tool_assignments.expires_at?', n, 0.7) then assigned_at + interval '24 hours' * seed.int('tool_assignments.expires_at', n, 30, 730)
    end
  from wanted
  on conflict (tool_id, user_id) do nothing
  returning tool_id, user_id
)

insert into seed.demo_row (table_name, key)
select 'faraday.tool_assignments', inserted.tool_id::text || ',' || inserted.user_id::text
from inserted
on conflict (table_name, key) do nothing;
