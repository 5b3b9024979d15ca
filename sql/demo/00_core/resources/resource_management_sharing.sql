--! table: faraday.resource_management_sharing
--! mark: ledger
--! key: expires_at
--! scaffold: 5018a2d6375f 3aaade309c67

-- Resources shared between owners.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

organizations as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.organizations as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organizations' and noted.key = row_of.id::text)
),

dashboard_projects as (
  select
    row_of.id,
    row_number() over (order by row_of.organization_id, row_of.name)::integer as position
  from faraday.dashboard_projects as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    sharing_scope_word.word as sharing_scope,
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as expires_at,
    owner.id as owner_id,
    case
      when seed.chance('resource_management_sharing.shared_with_user_id?', n, 0.85) then shared_with_user.id
    end as shared_with_user_id,
    case
      when seed.chance('resource_management_sharing.shared_with_project_id?', n, 0.85) then shared_with_project.id
    end as shared_with_project_id,
    case
      when seed.chance('resource_management_sharing.shared_with_organization_id?', n, 0.85) then shared_with_organization.id
    end as shared_with_organization_id,
    (seed.office_time('resource_management_sharing.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(300)) as n
  left join users as owner
    on owner.position = seed.fan_out('resource_management_sharing.owner_id', n, (select max(position) from users))
  left join organizations as shared_with_organization
    on shared_with_organization.position = seed.fan_out('resource_management_sharing.shared_with_organization_id', n, (select max(position) from organizations))
  left join dashboard_projects as shared_with_project
    on shared_with_project.position = seed.fan_out('resource_management_sharing.shared_with_project_id', n, (select max(position) from dashboard_projects))
  left join users as shared_with_user
    on shared_with_user.position = 1 + mod(seed.fan_out('resource_management_sharing.owner_id', n, (select max(position) from users)) - 1 + seed.int('resource_management_sharing.shared_with_user_id', n, 1, greatest(1, (select max(position) from users) - 1)), (select max(position) from users))
  left join seed.word as sharing_scope_word on sharing_scope_word.kind = 'sentence' and sharing_scope_word.position = seed.distinct_position('resource_management_sharing.sharing_scope', n)
),

inserted as (
  insert into faraday.resource_management_sharing (
    status, is_active, metadata, resource_id, resource_type, sharing_type, sharing_permissions, sharing_scope,
    expires_at, owner_id, shared_with_user_id, shared_with_project_id, shared_with_organization_id, created_at,
    updated_at
  )
  select
    seed.pick_weighted('resource_management_sharing.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('resource_management_sharing.is_active?', n, 0.85) then seed.chance('resource_management_sharing.is_active', n, 0.9)
    end,
    case
      when seed.chance('resource_management_sharing.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('resource_management_sharing.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('resource_management_sharing.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('resource_management_sharing.metadata.attempt', n, 1, 3))::json
    end,
    'RMS-' || lpad(seed.int('resource_management_sharing.resource_id', n, 1, 999999)::text, 6, '0'),
    seed.pick('resource_management_sharing.resource_type', n, 'CPU', 'MEMORY', 'STORAGE', 'NETWORK', 'GPU', 'API', 'DATABASE', 'CACHE')::faraday.resource_type_enum,
    seed.pick_weighted('resource_management_sharing.sharing_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    jsonb_build_object('read', true, 'write', seed.chance('resource_management_sharing.sharing_permissions.write', n, 0.6), 'delete', seed.chance('resource_management_sharing.sharing_permissions.delete', n, 0.2))::json,
    sharing_scope,
    expires_at,
    owner_id,
    shared_with_user_id,
    shared_with_project_id,
    shared_with_organization_id,
    created_at,
    case
      when seed.chance('resource_management_sharing.updated_at?', n, 0.9) then (seed.time_between('resource_management_sharing.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.resource_management_sharing as present
    where present.expires_at = wanted.expires_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.resource_management_sharing', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
