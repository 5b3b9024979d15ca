-- The latest adjustment of a goal leads to the target and the date that the goal has, and was made while it ran.
with

latest as (
  select distinct on (goal_id) *
  from faraday.goal_adjustments
  order by goal_id, adjustment_date desc
)

select
  format('%s, %s', student.email, goal.goal_type) as row_key,
  format(
    'adjusted on %s to %s by %s; goal %s by %s, from %s',
    adjustment_date::date, new_target, new_date::date, target_value, target_date::date, start_date::date
  )
    as problem
from latest
join faraday.health_fitness_goals as goal on goal.id = latest.goal_id
join faraday.students as student on student.id = goal.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    abs(new_target - target_value) < 0.001 and new_date = target_date
    and adjustment_date > start_date and adjustment_date < (seed.now() at time zone 'UTC')
  ) is not true;
