--! table: faraday.shared_contexts
--! mark: ledger
--! key: last_accessed
--! scaffold: 2437b9c76add 4bf5b101963e

-- AI contexts shared with others.
with

gpt_interaction_contexts as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.gpt_interaction_contexts as row_of
  where row_of.description::text like 'MOCK:%'
),

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
    context.id as context_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_accessed,
    owner.id as owner_id,
    case
      when seed.chance('shared_contexts.shared_with_user_id?', n, 0.85) then shared_with_user.id
    end as shared_with_user_id,
    case
      when seed.chance('shared_contexts.shared_with_project_id?', n, 0.85) then shared_with_project.id
    end as shared_with_project_id,
    case
      when seed.chance('shared_contexts.shared_with_organization_id?', n, 0.85) then shared_with_organization.id
    end as shared_with_organization_id
  from generate_series(1, seed.rows(50)) as n
  left join gpt_interaction_contexts as context
    on context.position = seed.fan_out('shared_contexts.context_id', n, (select max(position) from gpt_interaction_contexts))
  left join users as owner on owner.position = seed.fan_out('shared_contexts.owner_id', n, (select max(position) from users))
  left join organizations as shared_with_organization
    on shared_with_organization.position = seed.fan_out('shared_contexts.shared_with_organization_id', n, (select max(position) from organizations))
  left join dashboard_projects as shared_with_project
    on shared_with_project.position = seed.fan_out('shared_contexts.shared_with_project_id', n, (select max(position) from dashboard_projects))
  left join users as shared_with_user
    on shared_with_user.position = 1 + mod(seed.fan_out('shared_contexts.owner_id', n, (select max(position) from users)) - 1 + seed.int('shared_contexts.shared_with_user_id', n, 1, greatest(1, (select max(position) from users) - 1)), (select max(position) from users))
),

inserted as (
  insert into faraday.shared_contexts (
    status, is_active, metadata, context_id, sharing_type, sharing_permissions, sharing_scope, access_count,
    last_accessed, expires_at, owner_id, shared_with_user_id, shared_with_project_id,
    shared_with_organization_id
  )
  select
    seed.pick_weighted('shared_contexts.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case when seed.chance('shared_contexts.is_active?', n, 0.85) then seed.chance('shared_contexts.is_active', n, 0.9) end,
    case
      when seed.chance('shared_contexts.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('shared_contexts.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('shared_contexts.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('shared_contexts.metadata.attempt', n, 1, 3))::json
    end,
    context_id,
    seed.pick_weighted('shared_contexts.sharing_type', n, array['USER', 'PROJECT', 'ORGANIZATION'], array[8, 4, 4])::faraday.sharingtype,
    jsonb_build_object('read', true, 'write', seed.chance('shared_contexts.sharing_permissions.write', n, 0.6), 'delete', seed.chance('shared_contexts.sharing_permissions.delete', n, 0.2))::json,
    seed.pick('shared_contexts.sharing_scope', n, 'PUBLIC', 'PRIVATE', 'RESTRICTED')::faraday.sharingscope,
    case
      when seed.chance('shared_contexts.access_count?', n, 0.85) then seed.amount('shared_contexts.access_count', n, 0, 40, 0)
    end,
    last_accessed,
    case
      when seed.chance('shared_contexts.expires_at?', n, 0.7) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('shared_contexts.expires_at', n, 20, 700)
    end,
    owner_id,
    shared_with_user_id,
    shared_with_project_id,
    shared_with_organization_id
  from wanted
  where not exists (
    select from faraday.shared_contexts as present
    where present.last_accessed = wanted.last_accessed
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.shared_contexts', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
