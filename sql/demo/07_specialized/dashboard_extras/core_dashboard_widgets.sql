--! table: faraday.core_dashboard_widgets
--! mark: ledger
--! key: name

-- The tiles that every new dashboard starts with: fifteen at any scale, made by the athletic director and free for all to copy.
with

listed (number, name, type, source, chart, every_minutes, width, height) as (
  values
    (1, 'Pupils present today', 'metric', 'attendance', null, 15, 1, 1),
    (2, 'Attendance by weekday', 'chart', 'attendance', 'bar', 60, 2, 1),
    (3, 'Attendance by school', 'chart', 'attendance', 'bar', 60, 2, 1),
    (4, 'Pacer laps over the year', 'chart', 'fitness results', 'line', 1440, 2, 2),
    (5, 'Goals reached', 'gauge', 'fitness goals', 'gauge', 1440, 1, 1),
    (6, 'Results still missing', 'list', 'assessments', null, 60, 1, 2),
    (7, 'Open incidents', 'list', 'incidents', null, 5, 1, 2),
    (8, 'Incidents by place', 'chart', 'incidents', 'bar', 1440, 2, 1),
    (9, 'Equipment to mend', 'list', 'equipment', null, 1440, 1, 2),
    (10, 'Care plans in my classes', 'list', 'medical conditions', null, 1440, 1, 2),
    (11, 'My next lessons', 'calendar', 'timetable', null, 60, 1, 2),
    (12, 'Rooms today', 'table', 'room plan', null, 60, 2, 1),
    (13, 'Minutes of movement', 'metric', 'activity results', null, 60, 1, 1),
    (14, 'Questions to the assistants', 'chart', 'assistant usage', 'line', 60, 2, 1),
    (15, 'Messages from the office', 'list', 'messages', null, 5, 1, 1)
),

director as (
  select account.id
  from faraday.users as account
  where account.user_type = 'athletic_director'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  order by account.created_at, account.email collate "C"
  limit 1
),

inserted as (
  insert into faraday.core_dashboard_widgets (
    status, is_active, metadata, widget_type, name, configuration, "position", size, user_id
  )
  select
    'ACTIVE',
    true,
    json_build_object('version', 1, 'shared_with', 'everybody'),
    type,
    listed.name,
    json_build_object('source', source, 'chart', chart, 'refresh_minutes', every_minutes, 'scope', 'own classes or school'),
    json_build_object('column', 1 + mod(number - 1, 3), 'row', 1 + (number - 1) / 3),
    json_build_object('width', width, 'height', height),
    director.id
  from listed
  left join director on true
  where not exists (select from faraday.core_dashboard_widgets as present where present.name = listed.name)
  order by number
  -- That many at any scale.
  limit least(seed.rows(150), 15)
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.core_dashboard_widgets', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
