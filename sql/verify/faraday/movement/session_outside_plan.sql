-- A training session lies within a plan of its pupil, on one of the plan's days, and not after today; a completed one takes
-- at least as
-- long as its workout.
select
  'training session ' || session.id as row_key,
  format('%s to %s, workout of %s minutes, plan %s', session.start_time, session.end_time, workout.duration,
    coalesce(plan.name, 'none')) as problem
from faraday.health_fitness_workout_sessions as session
join faraday.students as student on student.id = session.student_id
join faraday.health_fitness_workouts as workout on workout.id = session.workout_id
left join faraday.health_fitness_workout_plans as plan
  on plan.student_id = session.student_id
  and session.start_time between plan.start_date and plan.end_date + interval '1 day'
left join faraday.health_fitness_workout_plan_workouts as listed
  on listed.plan_id = plan.id
  and listed.workout_id = session.workout_id
  and listed.day_of_week = extract(isodow from session.start_time)
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    listed.id is null
    or session.end_time > seed.now() at time zone 'UTC'
    or session.completed and session.end_time < session.start_time + interval '1 minute' * workout.duration
  );
