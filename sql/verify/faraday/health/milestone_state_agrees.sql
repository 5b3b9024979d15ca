-- A milestone is completed exactly when it has a date, not after the goal's last measurement; later steps are not reached before
-- earlier ones.
with

milestones as (
  select
    milestone.*, goal.last_progress_update, goal.student_id, goal.name as goal_name,
    lag(milestone.achieved_date) over steps as achieved_before,
    lag(milestone.id) over steps as previous
  from faraday.goal_milestones as milestone
  join faraday.goals as goal on goal.id = milestone.goal_id
  window steps as (partition by milestone.goal_id order by (milestone.metrics ->> 'share_of_goal')::numeric)
)

select
  format('%s, %s: %s', student.email, goal_name, milestones.name) as row_key,
  format(
    '%s, reached %s, step before %s, last measured %s',
    milestones.status, achieved_date, achieved_before, last_progress_update
  ) as problem
from milestones
join faraday.students as student on student.id = milestones.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    (milestones.status = 'COMPLETED') <> (achieved_date is not null)
    or achieved_date > last_progress_update
    or achieved_date < achieved_before
    or previous is not null and achieved_date is not null and achieved_before is null
  );
