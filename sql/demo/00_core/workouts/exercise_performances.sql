--! table: faraday.exercise_performances
--! mark: text notes
--! key: created_at
--! scaffold: 6ffa43df6c7e 68c32705ae9d

-- Exercise results per student.
with

exercises as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.exercises as row_of
  where row_of.description::text like 'MOCK:%'
),

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    exercise.id as exercise_id,
    student.id as student_id,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(2000, students => 3714)) as n
  left join exercises as exercise
    on exercise.position = seed.fan_out('exercise_performances.exercise_id', n, (select max(position) from exercises))
  left join students as student
    on student.position = seed.fan_out('exercise_performances.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('exercise_performances.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('exercise_performances.performance_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as performance_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('exercise_performances.updated_at', n, (performance_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
)

insert into faraday.exercise_performances (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  exercise_id, student_id, performance_date, duration_minutes, repetitions, sets, weight, notes
)
select
  created_at,
  updated_at,
  case
    when seed.chance('exercise_performances.last_accessed_at?', n, 0.8) then (seed.time_between('exercise_performances.last_accessed_at', n, (performance_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('exercise_performances.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_performances.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('exercise_performances.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_performances.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('exercise_performances.scheduled_deletion_at?', n, 0.9) then performance_date + interval '24 hours' * seed.int('exercise_performances.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('exercise_performances.retention_period?', n, 0.85) then seed.int('exercise_performances.retention_period', n, 1, 100)
  end,
  exercise_id,
  student_id,
  performance_date,
  case
    when seed.chance('exercise_performances.duration_minutes?', n, 0.85) then seed.int('exercise_performances.duration_minutes', n, 3, 36) * 5
  end,
  case
    when seed.chance('exercise_performances.repetitions?', n, 0.85) then seed.int('exercise_performances.repetitions', n, 1, 100)
  end,
  case
    when seed.chance('exercise_performances.sets?', n, 0.85) then seed.int('exercise_performances.sets', n, 1, 100)
  end,
  case
    when seed.chance('exercise_performances.weight?', n, 0.85) then seed.amount('exercise_performances.weight', n, 1, 90, 1)
  end,
  notes
from detailed
where not exists (
  select from faraday.exercise_performances as present
  where present.created_at = detailed.created_at
);
