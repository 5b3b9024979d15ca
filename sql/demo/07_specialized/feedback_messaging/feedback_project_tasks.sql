--! table: faraday.feedback_project_tasks
--! mark: text description
--! key: due_date
--! scaffold: ddee42b97810 b0d5efb6a332

-- Tasks of feedback projects.
with

feedback_projects as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.feedback_projects as row_of
  where row_of.description::text like 'MOCK:%'
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    project.id as project_id,
    rtrim(title_word.word, '.') as title,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('feedback_project_tasks.assigned_to?', n, 0.85) then assigned_to.id end as assigned_to,
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as due_date
  from generate_series(1, seed.rows(150)) as n
  left join feedback_projects as project
    on project.position = seed.fan_out('feedback_project_tasks.project_id', n, (select max(position) from feedback_projects))
  left join users as assigned_to
    on assigned_to.position = seed.fan_out('feedback_project_tasks.assigned_to', n, (select max(position) from users))
  left join seed.word as title_word on title_word.kind = 'sentence' and title_word.position = seed.distinct_position('feedback_project_tasks.title', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('feedback_project_tasks.description', n)
)

insert into faraday.feedback_project_tasks (
  is_active, metadata, project_id, title, description, status, priority, assigned_to, due_date
)
select
  case
    when seed.chance('feedback_project_tasks.is_active?', n, 0.85) then seed.chance('feedback_project_tasks.is_active', n, 0.9)
  end,
  case
    when seed.chance('feedback_project_tasks.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('feedback_project_tasks.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('feedback_project_tasks.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('feedback_project_tasks.metadata.attempt', n, 1, 3))::json
  end,
  project_id,
  title,
  description,
  seed.pick_weighted('feedback_project_tasks.status', n, array['open', 'in_progress', 'blocked', 'done'], array[4, 3, 1, 8]),
  case
    when seed.chance('feedback_project_tasks.priority?', n, 0.85) then seed.pick_weighted('feedback_project_tasks.priority', n, array['low', 'medium', 'high', 'urgent'], array[3, 6, 3, 1])
  end,
  assigned_to,
  due_date
from wanted
where not exists (
  select from faraday.feedback_project_tasks as present
  where present.due_date = wanted.due_date
);
