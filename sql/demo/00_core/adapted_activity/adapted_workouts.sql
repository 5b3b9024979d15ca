--! table: faraday.adapted_workouts
--! mark: text notes
--! key: date
--! scaffold: 9d8b3e55bb1e 8e24eb4bce73

-- Workouts per student.
with

student_healths as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.student_id)::integer as position
  from faraday.student_health as row_of
  where exists (select from faraday.students as parent where parent.id = row_of.student_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    student.id as student_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as date,
    case when seed.chance('adapted_workouts.intensity?', n, 0.85) then intensity_word.word end as intensity,
    'MOCK: ' || notes_word.word as notes,
    (seed.time_between('adapted_workouts.created_at', n, greatest(student.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(100, students => 3714)) as n
  left join student_healths as student
    on student.position = seed.fan_out('adapted_workouts.student_id', n, (select max(position) from student_healths))
  left join seed.word as intensity_word on intensity_word.kind = 'sentence' and intensity_word.position = seed.distinct_position('adapted_workouts.intensity', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('adapted_workouts.notes', n)
)

insert into faraday.adapted_workouts (student_id, date, duration_minutes, intensity, notes, created_at, updated_at)
select
  student_id,
  date,
  case
    when seed.chance('adapted_workouts.duration_minutes?', n, 0.85) then seed.int('adapted_workouts.duration_minutes', n, 3, 36) * 5
  end,
  intensity,
  notes,
  created_at,
  case
    when seed.chance('adapted_workouts.updated_at?', n, 0.9) then (seed.time_between('adapted_workouts.updated_at', n, (date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.adapted_workouts as present
  where present.date = wanted.date
);
