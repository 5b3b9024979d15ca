--! table: faraday.physical_education_workout_exercises
--! mark: parent workout_id
--! key: workout_id, "order"

-- Exercises of the health-side workouts as the gym runs them: one for each workout in turn until the table is full, with sets
-- and repetitions by the workout's difficulty.
with

workouts as (
  select
    workout.*,
    row_number() over (order by workout.name collate "C") as position,
    count(*) over () as workouts
  from faraday.health_fitness_workouts as workout
  where workout.description like 'MOCK:%'
),

exercises as (
  select exercise.id, row_number() over (order by exercise.name collate "C") - 1 as position, count(*) over () as exercises
  from faraday.exercises as exercise
  where exercise.description like 'MOCK:%'
),

wanted as (
  select n, workouts.*, 1 + (n - 1) / workouts.workouts as turn
  from generate_series(1, seed.rows(200)) as n
  left join workouts on workouts.position = 1 + mod(n - 1, (select count(*) from workouts))
)

insert into faraday.physical_education_workout_exercises (
  workout_id, exercise_id, sets, reps, duration, "order", exercise_metadata, created_at, updated_at
)
select
  wanted.id,
  exercises.id,
  case difficulty when 'BEGINNER' then 2 when 'INTERMEDIATE' then 3 else 4 end,
  case difficulty when 'BEGINNER' then 8 when 'INTERMEDIATE' then 10 when 'ADVANCED' then 12 else 15 end,
  case difficulty when 'BEGINNER' then 4 when 'INTERMEDIATE' then 6 else 8 end,
  turn,
  json_build_object('rest_seconds', case difficulty when 'BEGINNER' then 60 when 'INTERMEDIATE' then 45 else 30 end),
  wanted.created_at,
  wanted.created_at
from wanted
left join exercises on exercises.position = mod(n * 7, exercises.exercises)
on conflict (workout_id, "order") do nothing;
