--! table: faraday.health_fitness_workout_exercises
--! mark: ledger
--! key: workout_id, "order"
--! scaffold: b410d59e962b 4874fbe8c2f2

-- Exercises in health workouts.
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
    (seed.office_time('health_fitness_workout_exercises.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(800)) as n
  left join exercises as exercise
    on exercise.position = seed.fan_out('health_fitness_workout_exercises.exercise_id', n, (select max(position) from exercises))
  left join health_fitness_workouts as workout
    on workout.position = seed.fan_out('health_fitness_workout_exercises.workout_id', n, (select max(position) from health_fitness_workouts))
),

shaped as (
  select
    wanted.*,
    (row_number() over (partition by workout_id order by n))::integer as "order"
  from wanted
),

inserted as (
  insert into faraday.health_fitness_workout_exercises (workout_id, exercise_id, sets, reps, duration_minutes, "order", created_at, updated_at)
  select
    workout_id,
    exercise_id,
    seed.int('health_fitness_workout_exercises.sets', n, 1, 100),
    seed.int('health_fitness_workout_exercises.reps', n, 1, 100),
    case
      when seed.chance('health_fitness_workout_exercises.duration_minutes?', n, 0.85) then seed.int('health_fitness_workout_exercises.duration_minutes', n, 3, 36) * 5
    end,
    "order",
    created_at,
    case
      when seed.chance('health_fitness_workout_exercises.updated_at?', n, 0.9) then (seed.time_between('health_fitness_workout_exercises.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from shaped
  on conflict (workout_id, "order") do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.health_fitness_workout_exercises', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
