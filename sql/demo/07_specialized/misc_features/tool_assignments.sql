--! table: faraday.tool_assignments
--! mark: parent user_id
--! key: tool_id, user_id

-- Who may use which of the paid tools (ai_tools): three or four for each account, given by the athletic director since the
-- start of the last school year, for a year at a time. Steps of 5 and 11 through the 36 tools never meet for one person.
with

tools as (
  select tool.id, row_number() over (order by tool.name collate "C") as position
  from faraday.ai_tools as tool
  where tool.name in (
    'Roster builder', 'Station rotation', 'Lesson finder', 'Unit mapper', 'Warm-up picker', 'Substitute pack', 'Weather switch',
    'Field day planner', 'Rubric writer',
    'Score entry', 'Fitness report', 'Trend viewer', 'Norm lookup', 'Video feedback', 'Self-assessment form', 'Goal setter',
    'Movement analyzer', 'Jump counter', 'Gait check',
    'Balance timer', 'Care plan summary', 'Heart-rate zones', 'Hydration reminder', 'Meal check', 'Allergy guard',
    'Screening planner', 'Risk checklist', 'Incident form',
    'Equipment inspector', 'Heat index', 'Family letter', 'Translation', 'Meeting notes', 'Announcement writer', 'Data question',
    'Report builder'
  )
),

staff as (
  select
    member.id,
    member.email,
    account.user_type,
    row_number() over (order by account.created_at, account.email collate "C") as position
  from faraday.users as account
  join faraday.dashboard_users as member on member.core_user_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    staff.id as user_id,
    round,
    1 + mod(staff.position * 5 + round * 11, 36) as tool,
    seed.today()::timestamp - interval '1 day' * (
      40 + mod(staff.position * 29 + round * 83, 420)
    ) + interval '9 hours' + interval '1 minute' * mod(staff.position * 7, 60) as assigned_at
  from generate_series(1, 30) as round
  cross join staff
  order by round, staff.position
  limit (select seed.rows(100))
)

insert into faraday.tool_assignments (tool_id, user_id, assigned_by, assigned_at, expires_at)
select tools.id, wanted.user_id, director.id, assigned_at, assigned_at + interval '365 days'
from wanted
left join tools on tools.position = wanted.tool
left join (select id from staff where position = 1) as director on true
on conflict (tool_id, user_id) do nothing;
