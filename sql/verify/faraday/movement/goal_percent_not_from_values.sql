-- The percentage of a progress goal is the way from the baseline of its progress to the target; at 100 the goal is achieved.
select
  'progress goal ' || goal.id as row_key,
  format('from %s to %s, now %s: %s percent, achieved: %s', progress.baseline_data ->> goal.goal_type, goal.target_value,
    goal.current_value, goal.progress_percentage, goal.is_achieved) as problem
from faraday.progress_goals as goal
join faraday.progress as progress on progress.id = goal.progress_id
join faraday.students as student on student.id = goal.student_id
cross join lateral (select (progress.baseline_data ->> goal.goal_type)::numeric as start) as base
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    goal.student_id <> progress.student_id
    or goal.current_value::numeric <> (progress.current_data ->> goal.goal_type)::numeric
    or abs(goal.progress_percentage::numeric
      - least(100, 100 * (goal.current_value::numeric - start) / (goal.target_value::numeric - start))) > 0.06
    or goal.is_achieved <> (goal.progress_percentage >= 100)
    or goal.is_achieved <> (goal.achieved_date is not null)
  );
