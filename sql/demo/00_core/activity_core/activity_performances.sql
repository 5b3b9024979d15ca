--! table: faraday.activity_performances
--! mark: parent student_id
--! key: student_id, activity_id

-- The best result of a pupil in each of three activities, under the pupil's health profile. Taken from
-- student_activity_performances.
with

size as (
  select seed.rows(11142, students => 3714) as rows
),

best as (
  select distinct on (performance.student_id, performance.activity_id)
    profile.id as student_id,
    performance.activity_id,
    performance.score,
    performance.recorded_at,
    performance.performance_level,
    substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.student_activity_performances as performance
  join faraday.students as student on student.id = performance.student_id
  join faraday.student_health as profile on profile.student_id = student.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  order by performance.student_id, performance.activity_id, performance.score desc, performance.recorded_at
),

ranked as (
  select
    best.*,
    row_number() over (partition by student_id order by score desc, recorded_at) as rank
  from best
),

chosen as (
  select *
  from ranked
  order by rank, number
  limit (select rows from size)
)

insert into faraday.activity_performances (
  student_id, activity_id, performance_date, performance_score, performance_notes, performance_metadata, created_at, updated_at
)
select
  student_id,
  activity_id,
  recorded_at,
  score,
  case when rank = 1 then 'Best result of the year.' end,
  json_build_object('level', lower(performance_level::text), 'rank_among_own', rank),
  recorded_at,
  recorded_at
from chosen
where not exists (
  select from faraday.activity_performances as there
  where there.student_id = chosen.student_id and there.activity_id = chosen.activity_id
);
