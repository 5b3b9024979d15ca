--! table: faraday.departments
--! mark: text description
--! key: organization_id, name
--! scaffold: fe4eefab20f5 1fd82652766e

-- Departments of an organization.
with

organizations as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.organizations as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organizations' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    (seed.office_time('departments.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    organization.id as organization_id,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(8)) as n
  left join organizations as organization
    on organization.position = seed.fan_out('departments.organization_id', n, (select max(position) from organizations))
  left join seed.word as name_word on name_word.kind = 'department' and name_word.position = seed.distinct_position('departments.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('departments.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('departments.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by organization_id, lower(plain_name) order by n), 1), '') as name
  from shaped
)

insert into faraday.departments (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  status, is_active, metadata, organization_id, name, description, settings
)
select
  created_at,
  updated_at,
  case
    when seed.chance('departments.last_accessed_at?', n, 0.8) then (seed.time_between('departments.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('departments.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('departments.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('departments.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('departments.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('departments.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('departments.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('departments.retention_period?', n, 0.85) then seed.int('departments.retention_period', n, 1, 100)
  end,
  seed.pick_weighted('departments.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case when seed.chance('departments.is_active?', n, 0.85) then seed.chance('departments.is_active', n, 0.9) end,
  case
    when seed.chance('departments.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('departments.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('departments.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('departments.metadata.attempt', n, 1, 3))::json
  end,
  organization_id,
  name,
  description,
  case
    when seed.chance('departments.settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('departments.settings.theme', n, 'light', 'dark'), 'language', seed.pick('departments.settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('departments.settings.notifications', n, 0.8))::json
  end
from detailed
on conflict (organization_id, name) do nothing;
