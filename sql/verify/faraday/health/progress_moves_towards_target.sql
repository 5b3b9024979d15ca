-- From one progress row of a goal to the next the share never falls, and the last one is not above 100 %.
with

progress as (
  select 'health_fitness_goal_progress' as place, goal.student_id, progress.goal_id, progress_date, progress_percentage
  from faraday.health_fitness_goal_progress as progress
  join faraday.goals as goal on goal.id = progress.goal_id
  union all
  select 'student_health_goal_progress', goal.student_id, progress.goal_id, progress_date, progress_percentage
  from faraday.student_health_goal_progress as progress
  join faraday.goals as goal on goal.id = progress.goal_id
  union all
  select 'fitness_goal_progress_detailed', student_id, fitness_goal_id, progress_date, progress_percentage
  from faraday.fitness_goal_progress_detailed
  union all
  select 'physical_education_student_fitness_goal_progress', goal.student_id, goal_id, progress_date,
    (progress_metadata ->> 'percentage')::double precision
  from faraday.physical_education_student_fitness_goal_progress as progress
  join faraday.physical_education_student_fitness_goals as goal on goal.id = progress.goal_id
),

steps as (
  select progress.*, lag(progress_percentage) over (partition by place, goal_id order by progress_date) as before
  from progress
)

select
  format('%s, %s %s, %s', student.email, place, goal_id, progress_date) as row_key,
  format('%s %% after %s %%', progress_percentage, before) as problem
from steps
join faraday.students as student on student.id = steps.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (progress_percentage < before or progress_percentage not between 0 and 100.05);
