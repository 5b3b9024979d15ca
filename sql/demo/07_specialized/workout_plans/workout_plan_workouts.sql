--! table: faraday.workout_plan_workouts
--! mark: parent plan_id
--! key: plan_id, day_of_week, "order"

-- The two gym workouts of each plan, on Tuesday and Friday.
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

gym_workouts as (
  select
    workout.*,
    coalesce(workout.duration, 30) as minutes,
    (row_number() over (order by workout.workout_name collate "C"))::integer as place,
    (count(*) over ())::integer as size
  from faraday.physical_education_workouts as workout
  where description like 'MOCK:%'
),

days (turn, day) as (values (1, 'Tuesday'), (2, 'Friday'))

insert into faraday.workout_plan_workouts (plan_id, workout_id, day_of_week, "order", notes, created_at, updated_at)
select
  plans.id,
  gym_workouts.id,
  days.day,
  1,
  case turn when 1 then 'Main session of the week towards: ' || goals || '.' else 'Shorter and easier than Tuesday.' end,
  plans.created_at,
  plans.created_at
from plans
cross join days
left join gym_workouts on gym_workouts.place = 1 + mod(pupil * 3 + turn * 5, gym_workouts.size)
where 2 * (plans.place - 1) + turn <= seed.rows(80, students => 3714)
on conflict (plan_id, day_of_week, "order") do nothing;
