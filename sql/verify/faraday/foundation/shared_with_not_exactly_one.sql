-- What is shared goes to one colleague, one project or one organization, never to the owner, and what has run out is no longer
-- active.
select
  shared.kind || ' ' || shared.id as row_key,
  format('account %s, project %s, organization %s; owner %s; active: %s until %s', user_id, project_id, organization_id, owner_id,
    is_active, expires_at) as problem
from (
  select 'resource' as kind, id, shared_with_user_id as user_id, shared_with_project_id as project_id,
    shared_with_organization_id as organization_id,
    owner_id, is_active, expires_at
  from faraday.resource_management_sharing
  union all
  select 'context', id, shared_with_user_id, shared_with_project_id, shared_with_organization_id, owner_id, is_active, expires_at
  from faraday.shared_contexts
) as shared
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = shared.owner_id::text)
  and (
    num_nonnulls(user_id, project_id, organization_id) <> 1
    or user_id = owner_id
    or is_active is distinct from (expires_at is null or expires_at > (seed.now() at time zone 'UTC'))
  );
