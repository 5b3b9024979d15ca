--! table: faraday.dashboard_filter_configs
--! mark: parent user_id
--! key: user_id, name

-- A filter of their own for a dozen accounts: by grade, by time, by school, by state. applied_to lists the widgets that it
-- narrows.
with

filters (number, filter_type, name, configuration, applied_to) as (
  values
    (0, 'school', 'All elementary schools', '{"school_type": ["ELEMENTARY"]}', '["attendance", "fitness_scores"]'),
    (1, 'time', 'This term', '{"from": "term_start", "to": "today"}', '["attendance", "incidents"]'),
    (2, 'status', 'Open incidents', '{"status": ["open", "investigating"]}', '["incidents"]'),
    (3, 'grade', 'Grades 3 to 5', '{"grade_level": ["THIRD", "FOURTH", "FIFTH"]}', '["fitness_scores"]'),
    (4, 'time', 'Last seven days', '{"from": "-7 days", "to": "today"}', '["attendance", "equipment"]'),
    (5, 'status', 'Absent twice in a row', '{"absent_lessons": 2}', '["attendance"]'),
    (6, 'class', 'Electives only', '{"class_kind": "elective"}', '["attendance", "classes"]'),
    (7, 'status', 'Needs improvement', '{"performance_level": ["NEEDS_IMPROVEMENT", "POOR"]}', '["fitness_scores", "progress"]'),
    (8, 'class', 'My Monday classes', '{"weekday": "Mon"}', '["classes", "lesson_plans"]'),
    (9, 'grade', 'Kindergarten', '{"grade_level": ["KINDERGARTEN"]}', '["progress"]'),
    (10, 'equipment', 'Checks due this month', '{"due_within_days": 30}', '["equipment"]'),
    (11, 'time', 'School year so far', '{"from": "year_start", "to": "today"}', '["fitness_scores", "progress"]')
),

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select n, filters.*, staff.id as user_id
  from generate_series(1, seed.rows(12)) as n
  join filters on filters.number = mod(n - 1, 12)
  left join staff on staff.position = 32 * ((n - 1) / 12) + 1 + mod(n - 1, 12)
)

insert into faraday.dashboard_filter_configs (status, is_active, metadata, filter_type, name, configuration, applied_to, user_id)
select
  'ACTIVE',
  true,
  json_build_object('pinned', mod(n, 3) = 1),
  filter_type,
  name,
  configuration::json,
  applied_to::json,
  user_id
from wanted
where not exists (
  select from faraday.dashboard_filter_configs as present
  where present.user_id = wanted.user_id and present.name = wanted.name
);
