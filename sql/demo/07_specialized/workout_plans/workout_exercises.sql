--! table: faraday.workout_exercises
--! mark: ledger
--! key: workout_id, "order"
--! scaffold: 88e513545d83 36a03f0cc941

-- Exercises in a workout.
with

exercises as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.exercises as row_of
  where row_of.description::text like 'MOCK:%'
),

workouts as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.workouts as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    workout.id as workout_id,
    exercise.id as exercise_id,
    (seed.office_time('workout_exercises.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(150)) as n
  left join exercises as exercise
    on exercise.position = seed.fan_out('workout_exercises.exercise_id', n, (select max(position) from exercises))
  left join workouts as workout
    on workout.position = seed.fan_out('workout_exercises.workout_id', n, (select max(position) from workouts))
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('workout_exercises.last_accessed_at?', n, 0.8) then (seed.time_between('workout_exercises.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed_at
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('workout_exercises.updated_at?', n, 0.9) then (seed.time_between('workout_exercises.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from shaped
),

derived as (
  select
    detailed.*,
    (row_number() over (partition by workout_id order by n))::integer as "order"
  from detailed
),

inserted as (
  insert into faraday.workout_exercises (
    last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, workout_id, exercise_id,
    sets, reps, duration_minutes, "order", created_at, updated_at
  )
  select
    last_accessed_at,
    case
      when seed.chance('workout_exercises.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('workout_exercises.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('workout_exercises.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('workout_exercises.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('workout_exercises.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('workout_exercises.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('workout_exercises.retention_period?', n, 0.85) then seed.int('workout_exercises.retention_period', n, 1, 100)
    end,
    workout_id,
    exercise_id,
    seed.int('workout_exercises.sets', n, 1, 100),
    seed.int('workout_exercises.reps', n, 1, 100),
    case
      when seed.chance('workout_exercises.duration_minutes?', n, 0.85) then seed.int('workout_exercises.duration_minutes', n, 3, 36) * 5
    end,
    "order",
    created_at,
    updated_at
  from derived
  on conflict (workout_id, "order") do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.workout_exercises', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
