--! table: faraday.project_tasks
--! mark: text description
--! key: created_at
--! scaffold: fe55766ba7c9 ba640985617e

-- Tasks of a project.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

organization_projects as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.organization_projects as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    case when seed.chance('project_tasks.project_id?', n, 0.85) then project.id end as project_id,
    initcap(name_word.word) || ' task' as name,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('project_tasks.assigned_to?', n, 0.85) then assigned_to.id end as assigned_to
  from generate_series(1, seed.rows(200)) as n
  left join users as assigned_to
    on assigned_to.position = seed.fan_out('project_tasks.assigned_to', n, (select max(position) from users))
  left join organization_projects as project
    on project.position = seed.fan_out('project_tasks.project_id', n, (select max(position) from organization_projects))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('project_tasks.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('project_tasks.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('project_tasks.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('project_tasks.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('project_tasks.scheduled_deletion_at', n, 1, 60)
    end as scheduled_deletion_at
  from wanted
)

insert into faraday.project_tasks (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  is_active, metadata, project_id, name, description, status, priority, due_date, assigned_to
)
select
  created_at,
  updated_at,
  case
    when seed.chance('project_tasks.last_accessed_at?', n, 0.8) then (seed.time_between('project_tasks.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('project_tasks.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('project_tasks.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('project_tasks.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('project_tasks.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  scheduled_deletion_at,
  case
    when seed.chance('project_tasks.retention_period?', n, 0.85) then seed.int('project_tasks.retention_period', n, 1, 100)
  end,
  case when seed.chance('project_tasks.is_active?', n, 0.85) then seed.chance('project_tasks.is_active', n, 0.9) end,
  case
    when seed.chance('project_tasks.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('project_tasks.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('project_tasks.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('project_tasks.metadata.attempt', n, 1, 3))::json
  end,
  project_id,
  name,
  description,
  seed.pick_weighted('project_tasks.status', n, array['open', 'in_progress', 'blocked', 'done'], array[4, 3, 1, 8]),
  case
    when seed.chance('project_tasks.priority?', n, 0.85) then seed.pick_weighted('project_tasks.priority', n, array['low', 'medium', 'high', 'urgent'], array[3, 6, 3, 1])
  end,
  case
    when seed.chance('project_tasks.due_date?', n, 0.8) then scheduled_deletion_at + interval '24 hours' * seed.int('project_tasks.due_date', n, 7, 45)
  end,
  assigned_to
from shaped
where not exists (
  select from faraday.project_tasks as present
  where present.created_at = shaped.created_at
);
