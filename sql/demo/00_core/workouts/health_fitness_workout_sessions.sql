--! table: faraday.health_fitness_workout_sessions
--! mark: parent student_id
--! key: student_id, start_time

-- Seven sessions of each plan, once a week on the first of its days, from half past three on. A session that was broken off
-- has no performance of the second half. The heart rate falls a little from week to week as the pupil gets fitter.
with

plans as (
  select
    plan.*,
    (plan.additional_data ->> 'place')::integer as place,
    listed.workout_id,
    listed.day_of_week,
    workout.duration,
    workout.name as workout,
    student.email
  from faraday.health_fitness_workout_plans as plan
  join faraday.students as student on student.id = plan.student_id
  left join faraday.health_fitness_workout_plan_workouts as listed
    on listed.plan_id = plan.id and listed.day_of_week = (plan.schedule -> 'days' ->> 0)::integer
  left join faraday.health_fitness_workouts as workout on workout.id = listed.workout_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

sessions as (
  select
    plans.*,
    week,
    7 * (place - 1) + week as n,
    start_date + interval '7 days' * (week - 1) + interval '1 day' * (day_of_week - 1)
      + interval '15 hours 30 minutes' as started_at,
    seed.chance('workout_sessions.completed', email || week, 0.9) as done,
    seed.int('workout_sessions.difficulty_rating', email, 2, 4) as first_difficulty,
    seed.int('workout_sessions.enjoyment_rating', email || week, 3, 5) as enjoyment,
    seed.int('workout_sessions.heart_rate', email, 138, 158) as first_pulse
  from plans
  cross join generate_series(1, 7) as week
)

insert into faraday.health_fitness_workout_sessions (
  workout_id, student_id, start_time, end_time, completed, performance_data, difficulty_rating, enjoyment_rating, notes,
  modifications_used, additional_data, created_at
)
select
  workout_id,
  student_id,
  started_at,
  started_at + interval '1 minute' * case when done then duration + mod(n, 4) else duration / 2 end,
  done,
  json_build_object('average_heart_rate', first_pulse - week, 'exercises_done', case when done then 4 else 2 end, 'week', week),
  greatest(1, first_difficulty - week / 4),
  case when done then enjoyment else enjoyment - 1 end,
  case
    when not done then 'Stopped halfway through ' || workout || '.'
    when week = 1 then 'First time: ' || workout || '.'
    when week = 7 then 'Seven weeks done; the same workout feels easier.'
    when enjoyment = 5 then 'Great mood today.'
  end,
  adaptations_needed,
  json_build_object('plan', name),
  started_at + interval '1 minute' * (duration + 5)
from sessions
where n <= seed.rows(1000, students => 3714)
  and not exists (
    select from faraday.health_fitness_workout_sessions as present
    where present.student_id = sessions.student_id
      and present.start_time = sessions.started_at
  );
