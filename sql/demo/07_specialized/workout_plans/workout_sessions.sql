--! table: faraday.workout_sessions
--! mark: parent student_id
--! key: student_id, start_time

-- The first three sessions of each plan, on Tuesdays after school, with its teacher. Calories are reckoned with 5 MET: body
-- weight times hours times 5. The rating (1 to 5) grows as the workout becomes familiar.
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
    3 * (plans.place - 1) + turn as n,
    plans.start_date + interval '7 days' * (turn - 1) + interval '1 day 15 hours 30 minutes' as started_at
  from plans
  join faraday.students as student on student.id = plans.student_id
  left join faraday.workout_plan_workouts as listed on listed.plan_id = plans.id and listed.day_of_week = 'Tuesday'
  left join faraday.physical_education_workouts as workout on workout.id = listed.workout_id
  cross join generate_series(1, 3) as turn
)

insert into faraday.workout_sessions (
  workout_id, student_id, teacher_id, start_time, end_time, duration_minutes, calories_burned, notes, performance_rating,
  created_at, updated_at
)
select
  workout_id,
  student_id,
  teacher_id,
  started_at,
  started_at + interval '1 minute' * minutes,
  minutes,
  round(body_weight * 5 * minutes / 60),
  (array['Learned ', 'Repeated ', 'Led a partner through '])[turn] || workout_name || '.',
  least(5, 2 + turn - mod(pupil, 2)),
  started_at + interval '1 minute' * (minutes + 5),
  started_at + interval '1 minute' * (minutes + 5)
from sessions
where n <= seed.rows(120, students => 3714)
  and not exists (
    select from faraday.workout_sessions as present
    where present.student_id = sessions.student_id
      and present.start_time = sessions.started_at
  );
