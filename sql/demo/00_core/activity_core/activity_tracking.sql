--! table: faraday.activity_tracking
--! mark: parent student_id
--! key: student_id, tracking_date

-- The two latest lessons of each pupil, as the wristbands recorded them: how long, how hard, and whether it is done.
with

size as (
  select seed.rows(7428, students => 3714) as rows
),

lessons as (
  select
    performance.*,
    student.level as pupil_level,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    row_number() over (partition by performance.student_id order by performance.recorded_at desc) as ago
  from faraday.student_activity_performances as performance
  join faraday.students as student on student.id = performance.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

chosen as (
  select *
  from lessons
  where ago <= 2
  order by ago, number
  limit (select rows from size)
)

insert into faraday.activity_tracking (
  activity_id, student_id, tracking_date, tracking_type, tracking_status, duration_minutes, intensity_level, tracking_notes,
  tracking_metadata, created_at, updated_at
)
select
  chosen.activity_id,
  chosen.student_id,
  chosen.recorded_at,
  case activity.goal
    when 'FITNESS' then 'FITNESS'
    when 'SKILL_DEVELOPMENT' then 'SKILL'
    when 'TEAMWORK' then 'BEHAVIOR'
    when 'ENJOYMENT' then 'PARTICIPATION'
    else 'PERFORMANCE'
  end
    ::faraday.tracking_type_enum,
  case when chosen.score < 50 then 'NEEDS_IMPROVEMENT' else 'COMPLETED' end::faraday.tracking_status_enum,
  activity.duration,
  chosen.pupil_level::text::faraday.intensity_level_enum,
  case
    when chosen.score < 50 then 'Stopped before the end of the activity.'
    when chosen.score >= 92 then 'Steady pulse in the training zone throughout.'
  end,
  json_build_object(
    'average_heart_rate', chosen.performance_metadata -> 'average_heart_rate',
    'steps', activity.duration * (60 + (chosen.score / 2)::integer),
    'source', 'wristband'
  ),
  chosen.recorded_at + interval '1 hour',
  chosen.recorded_at + interval '1 hour'
from chosen
join faraday.activities as activity on activity.id = chosen.activity_id
where not exists (
  select from faraday.activity_tracking as there
  where there.student_id = chosen.student_id and there.tracking_date = chosen.recorded_at
);
