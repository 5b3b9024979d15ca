--! table: faraday.user_tools
--! mark: ledger
--! key: user_id, tool_id
--! scaffold: 608a5edb8bc8 6e87b177c445

-- User to tool links.
-- 64 rows instead of 160: its unique keys leave room for no more.
with

dashboard_tools as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.dashboard_tools as row_of
  where row_of.description::text like 'MOCK:%'
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    user_row.id as user_id,
    tool.id as tool_id
  from generate_series(1, seed.rows(64)) as n
  left join dashboard_tools as tool
    on tool.position = 1 + mod((n - 1) / (select max(position) from users) + mod((n - 1), (select max(position) from users)), (select max(position) from dashboard_tools))
  left join users as user_row on user_row.position = 1 + mod(n - 1, (select max(position) from users))
),

inserted as (
  insert into faraday.user_tools (user_id, tool_id)
  select
    user_id,
    tool_id
  from wanted
  on conflict (user_id, tool_id) do nothing
  returning user_id, tool_id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_tools', inserted.user_id::text || ',' || inserted.tool_id::text
from inserted
on conflict (table_name, key) do nothing;
