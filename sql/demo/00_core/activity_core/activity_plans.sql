--! table: faraday.activity_plans
--! mark: text description
--! key: student_id, name

-- Plans of six to twelve weeks for single pupils, written around the activity in which the pupil scores lowest.
with

pupils as (
  select
    student.id,
    student.first_name,
    student.grade_level,
    student.level,
    student.medical_conditions,
    substring(student.email from '([0-9]{1,9})@')::integer as n
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

size as (
  select seed.rows(75, students => 3714) as rows
),

weakest as (
  select distinct on (performance.student_id)
    performance.student_id,
    split_part(activity.name, ',', 1) as subject,
    activity.difficulty_level,
    performance.recorded_at
  from faraday.student_activity_performances as performance
  join pupils on pupils.id = performance.student_id and pupils.n <= (select rows from size)
  join faraday.activities as activity on activity.id = performance.activity_id
  order by performance.student_id, performance.score, performance.recorded_at
)

insert into faraday.activity_plans (
  name, description, grade_level, duration, difficulty, student_id, is_completed, plan_metadata, created_at, updated_at
)
select
  subject || ' in small steps',
  'MOCK: Plan for ' || first_name || ': ' || lower(subject) || ' twice a week, first in an easier form'
    || case when medical_conditions is not null then '; mind: ' || lower(medical_conditions) else '' end || '.',
  initcap(grade_level::text),
  6 + mod(n, 4) * 2,
  lower(weakest.difficulty_level),
  pupils.id,
  recorded_at + (6 + mod(n, 4) * 2) * interval '7 days' <= seed.now() at time zone 'UTC',
  json_build_object('weeks', 6 + mod(n, 4) * 2, 'sessions_a_week', 2, 'starts_from', lower(pupils.level::text)),
  recorded_at + interval '2 hours',
  recorded_at + interval '2 hours'
from pupils
join weakest on weakest.student_id = pupils.id
where not exists (
  select from faraday.activity_plans as there
  where there.student_id = pupils.id and there.description like 'MOCK:%'
);
