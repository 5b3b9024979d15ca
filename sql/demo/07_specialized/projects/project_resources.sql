--! table: faraday.project_resources
--! mark: text description
--! key: created_at
--! scaffold: 9c58fd04415e 67a5aaba76e4

-- Material of a project.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    case when seed.chance('project_resources.project_id?', n, 0.85) then project.id end as project_id,
    initcap(name_word.word) || ' resource' as name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(100)) as n
  left join organization_projects as project
    on project.position = seed.fan_out('project_resources.project_id', n, (select max(position) from organization_projects))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('project_resources.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('project_resources.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('project_resources.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.project_resources (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  status, is_active, metadata, project_id, name, type, description, url, settings
)
select
  created_at,
  updated_at,
  case
    when seed.chance('project_resources.last_accessed_at?', n, 0.8) then (seed.time_between('project_resources.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('project_resources.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('project_resources.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('project_resources.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('project_resources.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('project_resources.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('project_resources.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('project_resources.retention_period?', n, 0.85) then seed.int('project_resources.retention_period', n, 1, 100)
  end,
  seed.pick_weighted('project_resources.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('project_resources.is_active?', n, 0.85) then seed.chance('project_resources.is_active', n, 0.9)
  end,
  case
    when seed.chance('project_resources.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('project_resources.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('project_resources.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('project_resources.metadata.attempt', n, 1, 3))::json
  end,
  project_id,
  name,
  seed.pick_weighted('project_resources.type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  description,
  case
    when seed.chance('project_resources.url?', n, 0.85) then 'https://www.company.example/project-resource/' || seed.int('project_resources.url', n, 1, 9999)
  end,
  case
    when seed.chance('project_resources.settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('project_resources.settings.theme', n, 'light', 'dark'), 'language', seed.pick('project_resources.settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('project_resources.settings.notifications', n, 0.8))::json
  end
from shaped
where not exists (
  select from faraday.project_resources as present
  where present.created_at = shaped.created_at
);
