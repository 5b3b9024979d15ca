-- Tasks of feedback projects and of team projects: what is done was done by now and within the project, what is open or blocked
-- is not yet due unless the project rests, and a finished project has nothing left to do.
with

tasks as (
  select
    task.title,
    task.status,
    task.due_date,
    task.metadata,
    project.name as project,
    project.status::text as state,
    project.start_date as since
  from faraday.feedback_project_tasks as task
  join faraday.feedback_projects as project on project.id = task.project_id
  where project.description like 'MOCK:%'
  union all
  select task.name, task.status, task.due_date, task.metadata, project.name, project.status::text, project.created_at
  from faraday.project_tasks as task
  join faraday.organization_projects as project on project.id = task.project_id
  where project.description like 'MOCK:%'
)

select
  project || ': ' || title as row_key,
  format('%s, due %s, done %s, project %s', status, due_date, metadata ->> 'done_at', state) as problem
from tasks
where (status = 'done') <> (metadata ->> 'done_at' is not null)
  or (metadata ->> 'done_at')::timestamp > seed.now() at time zone 'UTC'
  or (metadata ->> 'done_at')::timestamp < since - interval '1 day'
  or status <> 'done' and state in ('COMPLETED', 'ARCHIVED')
  or status = 'open' and due_date < (seed.now() at time zone 'UTC') - interval '1 day' and state <> 'PENDING'
  or status = 'blocked' and state <> 'ON_HOLD';
