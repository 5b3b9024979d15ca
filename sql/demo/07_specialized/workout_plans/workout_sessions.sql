--! table: faraday.workout_sessions
--! mark: text notes
--! key: last_accessed_at
--! scaffold: a6793e7b0c98 d6782e2c93c2

-- Timed workout runs.
with

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_accessed_at,
    workout.id as workout_id,
    student.id as student_id,
    teacher.id as teacher_id,
    'MOCK: ' || notes_word.word as notes,
    (seed.office_time('workout_sessions.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(120, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('workout_sessions.student_id', n, (select max(position) from students))
  left join users as teacher
    on teacher.position = seed.fan_out('workout_sessions.teacher_id', n, (select max(position) from users))
  left join physical_education_workouts as workout
    on workout.position = seed.fan_out('workout_sessions.workout_id', n, (select max(position) from physical_education_workouts))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('workout_sessions.notes', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('workout_sessions.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('workout_sessions.scheduled_deletion_at', n, 1, 60)
    end as scheduled_deletion_at,
    case
      when seed.chance('workout_sessions.updated_at?', n, 0.9) then (seed.time_between('workout_sessions.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from wanted
)

insert into faraday.workout_sessions (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, workout_id, student_id,
  teacher_id, start_time, end_time, duration_minutes, calories_burned, notes, performance_rating, created_at,
  updated_at
)
select
  last_accessed_at,
  case
    when seed.chance('workout_sessions.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('workout_sessions.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('workout_sessions.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('workout_sessions.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  scheduled_deletion_at,
  case
    when seed.chance('workout_sessions.retention_period?', n, 0.85) then seed.int('workout_sessions.retention_period', n, 1, 100)
  end,
  workout_id,
  student_id,
  teacher_id,
  (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('workout_sessions.start_time', n, -30, 60),
  case
    when seed.chance('workout_sessions.end_time?', n, 0.8) then scheduled_deletion_at + interval '1 minute' * seed.int('workout_sessions.end_time', n, 30, 180)
  end,
  case
    when seed.chance('workout_sessions.duration_minutes?', n, 0.85) then seed.int('workout_sessions.duration_minutes', n, 3, 36) * 5
  end,
  case
    when seed.chance('workout_sessions.calories_burned?', n, 0.85) then seed.int('workout_sessions.calories_burned', n, 1, 100)
  end,
  notes,
  case
    when seed.chance('workout_sessions.performance_rating?', n, 0.85) then seed.int('workout_sessions.performance_rating', n, 1, 5)
  end,
  created_at,
  updated_at
from shaped
where not exists (
  select from faraday.workout_sessions as present
  where present.last_accessed_at = shaped.last_accessed_at
);
