-- Aims in a health profile have a completion date exactly when they are completed, between their start and today; an aim about
-- weight is only set where the body mass index lies well above the middle of the age.
select
  format('%s, %s', student.email, goal.goal_type) as row_key,
  format('%s, start %s, completed %s, target %s, index %s', goal.status, goal.goal_metadata ->> 'start_date',
    goal.completion_date::date, goal.target_date::date,
    round((student.weight_kg / (student.height_cm * student.height_cm / 10000))::numeric, 1)) as problem
from faraday.student_health_fitness_goals as goal
join faraday.student_health as profile on profile.id = goal.student_id
join faraday.students as student on student.id = profile.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    (goal.status = 'COMPLETED') <> (goal.completion_date is not null)
    or goal.completion_date not between (goal.goal_metadata ->> 'start_date')::date and (seed.now() at time zone 'UTC')
    or goal.target_date <= (goal.goal_metadata ->> 'start_date')::date
    or goal.goal_type = 'WEIGHT_LOSS' and student.weight_kg / (student.height_cm * student.height_cm / 10000) < 20
  );
