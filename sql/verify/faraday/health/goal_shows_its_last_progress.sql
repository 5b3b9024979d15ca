-- A goal shows the value and the share of its last progress row, wherever progress is kept.
with

goals as (
  select
    'goals' as place, goal.id, goal.student_id, (goal.current_progress ->> 'value')::numeric as value,
    goal.completion_percentage::numeric as percentage
  from faraday.goals as goal
  union all
  select 'health_fitness_goals', goal.id, goal.student_id, goal.current_value::numeric, goal.progress::numeric
  from faraday.health_fitness_goals as goal
),

progress as (
  select 'goals' as place, goal_id, progress_date, progress_value::numeric as value, progress_percentage::numeric as percentage
  from faraday.health_fitness_goal_progress
  union all
  select 'goals', goal_id, progress_date, current_value::numeric, progress_percentage::numeric
  from faraday.student_health_goal_progress
  union all
  select 'health_fitness_goals', fitness_goal_id, progress_date, progress_value::numeric, progress_percentage::numeric
  from faraday.fitness_goal_progress_detailed
  union all
  select 'health_fitness_goals', goal_id, date, value::numeric, (additional_data ->> 'percentage')::numeric
  from faraday.fitness_goal_progress_general
),

latest as (
  select *
  from (
    select progress.*, rank() over (partition by place, goal_id order by progress_date::date desc) as back from progress
  ) as ranked
  where back = 1
)

select
  format('%s, %s %s', student.email, goals.place, goals.id) as row_key,
  format('goal %s (%s %%), last progress %s (%s %%)', goals.value, goals.percentage, latest.value, latest.percentage) as problem
from goals
join latest on latest.place = goals.place and latest.goal_id = goals.id
join faraday.students as student on student.id = goals.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (goals.value <> latest.value or abs(goals.percentage - latest.percentage) > 0.05);
