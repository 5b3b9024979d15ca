--! table: faraday.project_roles
--! mark: text description
--! key: project_id, name
--! scaffold: 52ce8c9c2bfd 20d75fcab333

-- Roles on a project.
with

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
    (seed.office_time('project_roles.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    project.id as project_id,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(40)) as n
  left join organization_projects as project
    on project.position = seed.fan_out('project_roles.project_id', n, (select max(position) from organization_projects))
  left join seed.word as name_word on name_word.kind = 'job_title' and name_word.position = seed.distinct_position('project_roles.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('project_roles.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('project_roles.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by project_id, lower(plain_name) order by n), 1), '') as name
  from shaped
)

insert into faraday.project_roles (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  status, is_active, metadata, project_id, name, description, permissions, is_system_role, settings
)
select
  created_at,
  updated_at,
  case
    when seed.chance('project_roles.last_accessed_at?', n, 0.8) then (seed.time_between('project_roles.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('project_roles.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('project_roles.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('project_roles.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('project_roles.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('project_roles.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('project_roles.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('project_roles.retention_period?', n, 0.85) then seed.int('project_roles.retention_period', n, 1, 100)
  end,
  seed.pick_weighted('project_roles.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case when seed.chance('project_roles.is_active?', n, 0.85) then seed.chance('project_roles.is_active', n, 0.9) end,
  case
    when seed.chance('project_roles.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('project_roles.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('project_roles.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('project_roles.metadata.attempt', n, 1, 3))::json
  end,
  project_id,
  name,
  description,
  jsonb_build_object('read', true, 'write', seed.chance('project_roles.permissions.write', n, 0.6), 'delete', seed.chance('project_roles.permissions.delete', n, 0.2))::json,
  case
    when seed.chance('project_roles.is_system_role?', n, 0.85) then seed.chance('project_roles.is_system_role', n, 0.2)
  end,
  case
    when seed.chance('project_roles.settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('project_roles.settings.theme', n, 'light', 'dark'), 'language', seed.pick('project_roles.settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('project_roles.settings.notifications', n, 0.8))::json
  end
from detailed
on conflict (project_id, name) do nothing;
