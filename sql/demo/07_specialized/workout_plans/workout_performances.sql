--! table: faraday.workout_performances
--! mark: text notes
--! key: created_at
--! scaffold: 2ffb4a18f1e0 6079a1221f8a

-- Results of a workout.
with

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

physical_education_workouts as (
  select
    row_of.id,
    row_number() over (order by row_of.workout_name)::integer as position
  from faraday.physical_education_workouts as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    workout.id as workout_id,
    student.id as student_id,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(200, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('workout_performances.student_id', n, (select max(position) from students))
  left join physical_education_workouts as workout
    on workout.position = seed.fan_out('workout_performances.workout_id', n, (select max(position) from physical_education_workouts))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('workout_performances.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('workout_performances.performance_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as performance_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('workout_performances.updated_at', n, (performance_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
)

insert into faraday.workout_performances (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  workout_id, student_id, performance_date, duration_minutes, calories_burned, completed_exercises,
  performance_metadata, notes
)
select
  created_at,
  updated_at,
  case
    when seed.chance('workout_performances.last_accessed_at?', n, 0.8) then (seed.time_between('workout_performances.last_accessed_at', n, (performance_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('workout_performances.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('workout_performances.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('workout_performances.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('workout_performances.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('workout_performances.scheduled_deletion_at?', n, 0.9) then performance_date + interval '24 hours' * seed.int('workout_performances.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('workout_performances.retention_period?', n, 0.85) then seed.int('workout_performances.retention_period', n, 1, 100)
  end,
  workout_id,
  student_id,
  performance_date,
  case
    when seed.chance('workout_performances.duration_minutes?', n, 0.85) then seed.int('workout_performances.duration_minutes', n, 3, 36) * 5
  end,
  case
    when seed.chance('workout_performances.calories_burned?', n, 0.85) then seed.amount('workout_performances.calories_burned', n, 1, 1000, 2)
  end,
  case
    when seed.chance('workout_performances.completed_exercises?', n, 0.85) then seed.int('workout_performances.completed_exercises', n, 1, 100)
  end,
  case
    when seed.chance('workout_performances.performance_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('workout_performances.performance_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('workout_performances.performance_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('workout_performances.performance_metadata.attempt', n, 1, 3))::json
  end,
  notes
from detailed
where not exists (
  select from faraday.workout_performances as present
  where present.created_at = detailed.created_at
);
