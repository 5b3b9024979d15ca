--! table: faraday.organization_projects
--! mark: text description
--! key: created_at
--! scaffold: d3d08e28454e c99b96f574bb

-- Projects of a team.
with

teams as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.teams as row_of
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    name_word.word as name,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('organization_projects.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('organization_projects.team_id?', n, 0.85) then team.id end as team_id
  from generate_series(1, seed.rows(20)) as n
  left join teams as team on team.position = seed.fan_out('organization_projects.team_id', n, (select max(position) from teams))
  left join users as user_row
    on user_row.position = seed.fan_out('organization_projects.user_id', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'project_name' and name_word.position = seed.distinct_position('organization_projects.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('organization_projects.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('organization_projects.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.organization_projects (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  status, is_active, metadata, name, description, active_gpt_id, configuration, is_template, user_id, team_id
)
select
  created_at,
  updated_at,
  case
    when seed.chance('organization_projects.last_accessed_at?', n, 0.8) then (seed.time_between('organization_projects.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('organization_projects.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('organization_projects.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('organization_projects.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('organization_projects.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('organization_projects.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('organization_projects.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('organization_projects.retention_period?', n, 0.85) then seed.int('organization_projects.retention_period', n, 1, 100)
  end,
  seed.pick_weighted('organization_projects.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('organization_projects.is_active?', n, 0.85) then seed.chance('organization_projects.is_active', n, 0.9)
  end,
  case
    when seed.chance('organization_projects.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('organization_projects.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('organization_projects.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('organization_projects.metadata.attempt', n, 1, 3))::json
  end,
  name,
  description,
  case
    when seed.chance('organization_projects.active_gpt_id?', n, 0.85) then 'OP-' || lpad(seed.int('organization_projects.active_gpt_id', n, 1, 999999)::text, 6, '0')
  end,
  case
    when seed.chance('organization_projects.configuration?', n, 0.85) then jsonb_build_object('theme', seed.pick('organization_projects.configuration.theme', n, 'light', 'dark'), 'language', seed.pick('organization_projects.configuration.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('organization_projects.configuration.notifications', n, 0.8))::json
  end,
  case
    when seed.chance('organization_projects.is_template?', n, 0.85) then seed.chance('organization_projects.is_template', n, 0.2)
  end,
  user_id,
  team_id
from shaped
where not exists (
  select from faraday.organization_projects as present
  where present.created_at = shaped.created_at
);
