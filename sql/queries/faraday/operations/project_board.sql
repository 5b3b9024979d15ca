--! title: Project board
--! page: Project board

-- The tasks of one project as its board shows them: a column for each status, in it the urgent and early ones first. Tasks
-- need an index on project_id; people are found by their primary keys.
with

chosen as (
  select project.id as project_id, seed.today() as today
  from faraday.feedback_projects as project
  join faraday.feedback_project_tasks as task on task.project_id = project.id
  group by project.id
  order by count(*) desc, project.name collate "C"
  limit 1
),

stages (status, place) as (
  values ('todo', 1), ('open', 1), ('in_progress', 2), ('review', 3), ('blocked', 4), ('done', 5)
),

priorities (priority, place) as (
  values ('urgent', 1), ('high', 2), ('medium', 3), ('low', 4)
)

select
  project.name as project,
  task.status as board_column,
  count(*) over (partition by task.status) as tasks_in_column,
  task.title as task,
  task.priority,
  person.first_name || ' ' || person.last_name as assigned_to,
  task.due_date::date as due_on,
  task.due_date < chosen.today and task.status <> 'done' as late
from chosen
join faraday.feedback_projects as project on project.id = chosen.project_id
join faraday.feedback_project_tasks as task on task.project_id = chosen.project_id
left join faraday.users as person on person.id = task.assigned_to
left join stages on stages.status = lower(task.status)
left join priorities on priorities.priority = lower(task.priority)
order by
  stages.place nulls last,
  task.status,
  priorities.place nulls last,
  task.due_date nulls last,
  task.title collate "C",
  task.id;
