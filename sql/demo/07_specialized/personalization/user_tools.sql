--! table: faraday.user_tools
--! mark: parent user_id
--! key: user_id, tool_id

-- Five tools within reach of each account: steps of 3 from person to person and of 7 from tool to tool share no divisor with
-- the twenty tools, so that nobody has one twice and each is used by about eight of 32.
with

tools as (
  select tool.id, row_number() over (order by tool.created_at, tool.name collate "C") as position
  from faraday.dashboard_tools as tool
  where tool.description like 'MOCK:%' and tool.name not like '%, pilot %'
),

staff as (
  select account.id, row_number() over (order by account.created_at, account.email collate "C") as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select staff.id as user_id, 1 + mod(staff.position * 3 + round * 7, 20) as tool
  from generate_series(1, 20) as round
  cross join staff
  order by round, staff.position
  limit (select seed.rows(160))
)

insert into faraday.user_tools (user_id, tool_id)
select user_id, tools.id
from wanted
left join tools on tools.position = wanted.tool
on conflict (user_id, tool_id) do nothing;
