--! table: faraday.workout_plan_workouts
--! mark: text notes
--! key: plan_id, day_of_week, "order"
--! scaffold: 7b7fd88d922a 0904ca7ae3fc

-- Workouts in a plan.
with

workout_plans as (
  select
    row_of.id,
    row_number() over (order by row_of.last_accessed_at)::integer as position
  from faraday.workout_plans as row_of
  where row_of.description::text like 'MOCK:%'
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
    plan.id as plan_id,
    workout.id as workout_id,
    seed.pick('workout_plan_workouts.day_of_week', n, 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday') as day_of_week,
    'MOCK: ' || notes_word.word as notes,
    (seed.office_time('workout_plan_workouts.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(80, students => 3714)) as n
  left join workout_plans as plan
    on plan.position = seed.fan_out('workout_plan_workouts.plan_id', n, (select max(position) from workout_plans))
  left join physical_education_workouts as workout
    on workout.position = seed.fan_out('workout_plan_workouts.workout_id', n, (select max(position) from physical_education_workouts))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('workout_plan_workouts.notes', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('workout_plan_workouts.last_accessed_at?', n, 0.8) then (seed.time_between('workout_plan_workouts.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed_at
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('workout_plan_workouts.updated_at?', n, 0.9) then (seed.time_between('workout_plan_workouts.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from shaped
),

derived as (
  select
    detailed.*,
    (row_number() over (partition by plan_id, day_of_week order by n))::integer as "order"
  from detailed
)

insert into faraday.workout_plan_workouts (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, plan_id, workout_id,
  day_of_week, "order", notes, created_at, updated_at
)
select
  last_accessed_at,
  case
    when seed.chance('workout_plan_workouts.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('workout_plan_workouts.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('workout_plan_workouts.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('workout_plan_workouts.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('workout_plan_workouts.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('workout_plan_workouts.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('workout_plan_workouts.retention_period?', n, 0.85) then seed.int('workout_plan_workouts.retention_period', n, 1, 100)
  end,
  plan_id,
  workout_id,
  day_of_week,
  "order",
  notes,
  created_at,
  updated_at
from derived
on conflict (plan_id, day_of_week, "order") do nothing;
