--! table: faraday.workout_performances
--! mark: parent student_id
--! key: student_id, performance_date

-- What came out of the first five Tuesdays of each plan: the time grows shorter and the number of exercises done grows from
-- week to week.
with

plans as (
  select
    plan.*,
    row_number() over (order by substring(student.email from '([0-9]{1,9})@')::integer) as place,
    substring(student.email from '([0-9]{1,9})@')::integer as pupil
  from faraday.workout_plans as plan
  join faraday.students as student on student.id = plan.student_id
  where plan.description like 'MOCK:%'
),

sessions as (
  -- On the Tuesdays of the plan.
  select
    plans.*,
    listed.workout_id,
    workout.workout_name,
    least(75, greatest(15, coalesce(workout.duration, 30))) as minutes,
    student.weight_kg::numeric as body_weight,
    turn,
    5 * (plans.place - 1) + turn as n,
    plans.start_date + interval '7 days' * (turn - 1) + interval '1 day 15 hours 30 minutes' as started_at
  from plans
  join faraday.students as student on student.id = plans.student_id
  left join faraday.workout_plan_workouts as listed on listed.plan_id = plans.id and listed.day_of_week = 'Tuesday'
  left join faraday.physical_education_workouts as workout on workout.id = listed.workout_id
  cross join generate_series(1, 5) as turn
),

results as (
  select sessions.*, round(minutes * (1.06 - 0.02 * turn), 1) as taken
  from sessions
  where n <= seed.rows(200, students => 3714)
)

insert into faraday.workout_performances (
  workout_id, student_id, performance_date, duration_minutes, calories_burned, completed_exercises, performance_metadata, notes,
  created_at, updated_at
)
select
  workout_id,
  student_id,
  started_at,
  taken,
  round(body_weight * 5 * taken / 60),
  least(6, 3 + (turn + mod(pupil, 2)) / 2),
  json_build_object('week', turn, 'planned_exercises', 6, 'met', 5),
  case turn when 1 then 'Goal: ' || goals || '.' when 5 then 'Half of the plan done; on to heavier or longer.' end,
  started_at + interval '1 hour',
  started_at + interval '1 hour'
from results
where not exists (
  select from faraday.workout_performances as present
  where present.student_id = results.student_id
    and present.performance_date = results.started_at
);
