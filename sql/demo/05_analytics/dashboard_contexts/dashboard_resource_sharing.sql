--! table: faraday.dashboard_resource_sharing
--! mark: ledger
--! key: shared_at
--! scaffold: ceeb3b4066f5 48ead65304bb

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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as shared_at,
    owner.id as owner_id,
    case
      when seed.chance('dashboard_resource_sharing.shared_with_user_id?', n, 0.85) then shared_with_user.id
    end as shared_with_user_id,
    case
      when seed.chance('dashboard_resource_sharing.shared_with_project_id?', n, 0.85) then shared_with_project.id
    end as shared_with_project_id,
    case
      when seed.chance('dashboard_resource_sharing.shared_with_organization_id?', n, 0.85) then shared_with_organization.id
    end as shared_with_organization_id
  from generate_series(1, seed.rows(60)) as n
  left join users as owner
    on owner.position = seed.fan_out('dashboard_resource_sharing.owner_id', n, (select max(position) from users))
  left join organizations as shared_with_organization
    on shared_with_organization.position = seed.fan_out('dashboard_resource_sharing.shared_with_organization_id', n, (select max(position) from organizations))
  left join dashboard_projects as shared_with_project
    on shared_with_project.position = seed.fan_out('dashboard_resource_sharing.shared_with_project_id', n, (select max(position) from dashboard_projects))
  left join users as shared_with_user
    on shared_with_user.position = 1 + mod(seed.fan_out('dashboard_resource_sharing.owner_id', n, (select max(position) from users)) - 1 + seed.int('dashboard_resource_sharing.shared_with_user_id', n, 1, greatest(1, (select max(position) from users) - 1)), (select max(position) from users))
  left join seed.word as sharing_scope_word on sharing_scope_word.kind = 'sentence' and sharing_scope_word.position = seed.distinct_position('dashboard_resource_sharing.sharing_scope', n)
),

inserted as (
  insert into faraday.dashboard_resource_sharing (
    resource_id, resource_type, is_shared, sharing_type, sharing_permissions, sharing_scope, shared_at,
    expires_at, owner_id, shared_with_user_id, shared_with_project_id, shared_with_organization_id, meta_data
  )
  select
    'DRS-' || lpad(seed.int('dashboard_resource_sharing.resource_id', n, 1, 999999)::text, 6, '0'),
    seed.pick('dashboard_resource_sharing.resource_type', n, 'CPU', 'MEMORY', 'STORAGE', 'NETWORK', 'GPU', 'API', 'DATABASE', 'CACHE')::faraday.resource_type_enum,
    case
      when seed.chance('dashboard_resource_sharing.is_shared?', n, 0.85) then seed.chance('dashboard_resource_sharing.is_shared', n, 0.2)
    end,
    seed.pick_weighted('dashboard_resource_sharing.sharing_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    jsonb_build_object('read', true, 'write', seed.chance('dashboard_resource_sharing.sharing_permissions.write', n, 0.6), 'delete', seed.chance('dashboard_resource_sharing.sharing_permissions.delete', n, 0.2))::json,
    sharing_scope,
    shared_at,
    case
      when seed.chance('dashboard_resource_sharing.expires_at?', n, 0.7) then shared_at + interval '24 hours' * seed.int('dashboard_resource_sharing.expires_at', n, 30, 730)
    end,
    owner_id,
    shared_with_user_id,
    shared_with_project_id,
    shared_with_organization_id,
    case
      when seed.chance('dashboard_resource_sharing.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_resource_sharing.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_resource_sharing.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_resource_sharing.meta_data.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.dashboard_resource_sharing as present
    where present.shared_at = wanted.shared_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_resource_sharing', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
