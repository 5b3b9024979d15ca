--! table: faraday.adapted_workout_exercises
--! mark: ledger
--! key: workout_id, "order"
--! scaffold: 49e1647406a6 f378960cac2f

-- Exercises in adapted workouts.
with

adapted_exercises as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.adapted_exercises as row_of
  where row_of.description::text like 'MOCK:%'
),

adapted_workouts as (
  select
    row_of.id,
    row_number() over (order by row_of.date)::integer as position
  from faraday.adapted_workouts as row_of
  where row_of.notes::text like 'MOCK:%'
),

wanted as (
  select
    n,
    workout.id as workout_id,
    exercise.id as exercise_id,
    (seed.office_time('adapted_workout_exercises.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(400, students => 3714)) as n
  left join adapted_exercises as exercise
    on exercise.position = seed.fan_out('adapted_workout_exercises.exercise_id', n, (select max(position) from adapted_exercises))
  left join adapted_workouts as workout
    on workout.position = seed.fan_out('adapted_workout_exercises.workout_id', n, (select max(position) from adapted_workouts))
),

shaped as (
  select
    wanted.*,
    (row_number() over (partition by workout_id order by n))::integer as "order"
  from wanted
),

inserted as (
  insert into faraday.adapted_workout_exercises (workout_id, exercise_id, sets, reps, duration_minutes, "order", created_at, updated_at)
  select
    workout_id,
    exercise_id,
    seed.int('adapted_workout_exercises.sets', n, 1, 100),
    seed.int('adapted_workout_exercises.reps', n, 1, 100),
    case
      when seed.chance('adapted_workout_exercises.duration_minutes?', n, 0.85) then seed.int('adapted_workout_exercises.duration_minutes', n, 3, 36) * 5
    end,
    "order",
    created_at,
    case
      when seed.chance('adapted_workout_exercises.updated_at?', n, 0.9) then (seed.time_between('adapted_workout_exercises.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from shaped
  on conflict (workout_id, "order") do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.adapted_workout_exercises', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
