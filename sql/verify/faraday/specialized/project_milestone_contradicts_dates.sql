-- A milestone is completed when it has a date of completion, which lies within the project and not in the future; milestones
-- are reached in their order.
select
  project.name || ': ' || milestone.title as row_key,
  format(
    '%s, due %s, reached %s; project %s from %s', milestone.status, milestone.due_date, milestone.completed_at, project.status,
    project.start_date
  ) as problem
from (
  select milestone.*, lag(completed_at) over earlier as previous, lag(status) over earlier as previous_status
  from faraday.project_milestones as milestone
  window earlier as (partition by project_id order by due_date, (metadata ->> 'order')::integer)
) as milestone
join faraday.feedback_projects as project on project.id = milestone.project_id
where project.description like 'MOCK:%'
  and (
    (milestone.status = 'COMPLETED') <> (milestone.completed_at is not null)
    or milestone.completed_at > seed.now() at time zone 'UTC'
    or milestone.completed_at < project.start_date
    or milestone.completed_at < milestone.previous
    or milestone.status = 'COMPLETED' and milestone.previous_status <> 'COMPLETED'
    or project.status in ('COMPLETED', 'ARCHIVED') and milestone.status <> 'COMPLETED'
    or project.status = 'PLANNING' and milestone.status = 'COMPLETED'
  );
