--! table: faraday.physical_education_workout_exercises
--! mark: ledger
--! key: workout_id, "order"
--! scaffold: d777f383f1f5 3f3a87ce2b3e

-- Exercises in gym workouts.
with

exercises as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.exercises as row_of
  where row_of.description::text like 'MOCK:%'
),

health_fitness_workouts as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.health_fitness_workouts as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    workout.id as workout_id,
    exercise.id as exercise_id,
    (seed.office_time('physical_education_workout_exercises.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(200)) as n
  left join exercises as exercise
    on exercise.position = seed.fan_out('physical_education_workout_exercises.exercise_id', n, (select max(position) from exercises))
  left join health_fitness_workouts as workout
    on workout.position = seed.fan_out('physical_education_workout_exercises.workout_id', n, (select max(position) from health_fitness_workouts))
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('physical_education_workout_exercises.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_workout_exercises.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed_at
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('physical_education_workout_exercises.updated_at?', n, 0.9) then (seed.time_between('physical_education_workout_exercises.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
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
  insert into faraday.physical_education_workout_exercises (
    last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, workout_id, exercise_id,
    sets, reps, duration, "order", created_at, updated_at, exercise_metadata
  )
  select
    last_accessed_at,
    case
      when seed.chance('physical_education_workout_exercises.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_workout_exercises.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_workout_exercises.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_workout_exercises.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_workout_exercises.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('physical_education_workout_exercises.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('physical_education_workout_exercises.retention_period?', n, 0.85) then seed.int('physical_education_workout_exercises.retention_period', n, 1, 100)
    end,
    workout_id,
    exercise_id,
    case
      when seed.chance('physical_education_workout_exercises.sets?', n, 0.85) then seed.int('physical_education_workout_exercises.sets', n, 1, 100)
    end,
    case
      when seed.chance('physical_education_workout_exercises.reps?', n, 0.85) then seed.int('physical_education_workout_exercises.reps', n, 1, 100)
    end,
    case
      when seed.chance('physical_education_workout_exercises.duration?', n, 0.85) then seed.int('physical_education_workout_exercises.duration', n, 3, 36) * 5
    end,
    "order",
    created_at,
    updated_at,
    case
      when seed.chance('physical_education_workout_exercises.exercise_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_workout_exercises.exercise_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_workout_exercises.exercise_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_workout_exercises.exercise_metadata.attempt', n, 1, 3))::json
    end
  from derived
  on conflict (workout_id, "order") do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_workout_exercises', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
