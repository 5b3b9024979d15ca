-- Reached goals are at their target, on a date between start and today; goals that run are not, and goals that have not begun
-- start after today and stand at zero.
with

goals as (
  select
    'fitness_goals' as place, profile.student_id, goal.goal_type::text as goal_type, goal.status, goal.start_date,
    goal.completion_date as reached_on,
    goal.progress
  from faraday.fitness_goals as goal
  join faraday.student_health as profile on profile.id = goal.student_id
  union all
  select
    'health_fitness_goals', student_id, goal_type, lower(status), start_date,
    (goal_data ->> 'achieved_on')::date + interval '12 hours', progress
  from faraday.health_fitness_goals
  union all
  select
    'goals', student_id, goal_type, case status when 'SCHEDULED' then 'planned' else lower(status::text) end, start_date,
    case when status = 'COMPLETED' then last_progress_update end, completion_percentage
  from faraday.goals
)

select
  format('%s, %s, %s', student.email, place, goal_type) as row_key,
  format('%s, from %s, reached %s, at %s %%', goals.status, start_date::date, reached_on::date, progress) as problem
from goals
join faraday.students as student on student.id = goals.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (case
    when goals.status = 'completed' then reached_on > start_date
      and reached_on < (seed.now() at time zone 'UTC')
      and progress = 100
    when goals.status = 'planned' then start_date >= seed.today() and reached_on is null and progress = 0
    else start_date < (seed.now() at time zone 'UTC') and reached_on is null and progress between 0 and 99.9
  end) is not true;
