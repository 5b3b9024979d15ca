--! table: faraday.teacher_preferences
--! mark: parent teacher_id
--! key: teacher_id, preference_type
--! target: at least 50

-- Two settings of each PE teacher, taken in turn from eight kinds, so that every kind occurs.
with

kinds (kind, name, choices, reason) as (
  values
    (0, 'planning_period', 'first period|third period|last period', 'Time to set up or put away'),
    (1, 'lesson_plan_format', 'one page|detailed|station cards', 'Easy to hand to a substitute'),
    (2, 'notification_channel', 'email|app|email digest at 7:00', 'No phone in the gym'),
    (3, 'grouping', 'mixed ability|by choice|rotating partners', 'Children meet everybody'),
    (4, 'music', 'always|warm-up only|never', 'Classes agreed on it'),
    (5, 'attendance_entry', 'before the warm-up|after the lesson', 'Quicker with squad spots'),
    (6, 'outdoor_threshold', 'from 5 degrees C|from 8 degrees C|from 10 degrees C', 'Gloves are handed out below it'),
    (7, 'units', 'metric|customary', 'Same as on the fitness test sheets')
),

teachers as (
  select
    teacher.*,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.physical_education_teachers as teacher
  join faraday.users as account on account.id = teacher.user_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    teachers.*,
    kinds.*,
    string_to_array(kinds.choices, '|') as listed
  from teachers
  cross join generate_series(0, 1) as place
  left join kinds on kinds.kind = mod(2 * position + place + position / 4, 8)
)

insert into faraday.teacher_preferences (teacher_id, preference_type, preference_value, preference_metadata, created_at,
  updated_at)
select
  id,
  name,
  listed[seed.int('teacher_preferences.preference_value', email || name, 1, cardinality(listed))],
  json_build_object('reason', reason, 'set_in', 'profile page'),
  changed_at,
  changed_at
from wanted
cross join lateral (
  select created_at + interval '1 day' * seed.int('teacher_preferences.created_at', email || name, 20,
    980) + interval '1 hour' * kind as changed_at
) as changed
on conflict (teacher_id, preference_type) do nothing;
