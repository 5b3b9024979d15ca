--! table: faraday.health_fitness_workout_plan_workouts
--! mark: text notes
--! key: plan_id, day_of_week, "order"
--! scaffold: 3d0030827b67 05a344f72409

-- Workouts in health plans.
with

health_fitness_workout_plans as (
  select
    row_of.id,
    row_number() over (order by row_of.start_date)::integer as position
  from faraday.health_fitness_workout_plans as row_of
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
    plan.id as plan_id,
    workout.id as workout_id,
    seed.int('health_fitness_workout_plan_workouts.day_of_week', n, 1, 52) as day_of_week,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(300, students => 3714)) as n
  left join health_fitness_workout_plans as plan
    on plan.position = seed.fan_out('health_fitness_workout_plan_workouts.plan_id', n, (select max(position) from health_fitness_workout_plans))
  left join health_fitness_workouts as workout
    on workout.position = seed.fan_out('health_fitness_workout_plan_workouts.workout_id', n, (select max(position) from health_fitness_workouts))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('health_fitness_workout_plan_workouts.notes', n)
),

shaped as (
  select
    wanted.*,
    (row_number() over (partition by plan_id, day_of_week order by n))::integer as "order"
  from wanted
)

insert into faraday.health_fitness_workout_plan_workouts (plan_id, workout_id, day_of_week, "order", notes, created_at)
select
  plan_id,
  workout_id,
  day_of_week,
  "order",
  notes,
  (seed.office_time('health_fitness_workout_plan_workouts.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
from shaped
on conflict (plan_id, day_of_week, "order") do nothing;
