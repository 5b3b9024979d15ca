--! table: faraday.student_activity_progressions
--! mark: parent student_id
--! key: student_id, activity_id

-- Where a pupil stands in the best activity of the year: the level follows from the average score, the rate from first and last
-- result.
with

size as (
  select seed.rows(1500, students => 3714) as rows
),

results as (
  select
    performance.student_id,
    performance.activity_id,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    round(avg(performance.score)::numeric, 2) as average,
    (array_agg(performance.score order by performance.recorded_at))[1] as first_score,
    (array_agg(performance.score order by performance.recorded_at desc))[1] as last_score,
    min(performance.recorded_at) as first_at,
    max(performance.recorded_at) as last_at
  from faraday.student_activity_performances as performance
  join faraday.students as student on student.id = performance.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  group by performance.student_id, performance.activity_id, student.email
),

best as (
  select distinct on (student_id) *
  from results
  order by student_id, average desc, first_at
),

chosen as (
  select *
  from best
  order by number
  limit (select rows from size)
)

insert into faraday.student_activity_progressions (
  student_id, activity_id, current_level, improvement_rate, last_assessment_date, created_at, updated_at
)
select
  student_id,
  activity_id,
  case when average < 62 then 'BEGINNER' when average < 76 then 'INTERMEDIATE' when average < 90 then 'ADVANCED' else 'EXPERT' end
    ::faraday.progression_level_enum_2,
  round(((last_score - first_score) / first_score)::numeric, 3),
  last_at,
  first_at,
  last_at
from chosen
on conflict (student_id, activity_id) do nothing;
