--! table: migration.enhanced_access_audit_log
--! mark: uuid id
--! key: id
--! target: at least 180
--! refers: resource_id -> migration.client_accounts.id where resource_type = 'client' and seed.is_demo(id)
--! refers: resource_id -> migration.engagements.id where resource_type = 'engagement' and seed.is_demo(id)

-- What role level and scope decided. Twice over: what was checked and done during the visits that access_audit_log shows, by
-- the permissions of the level; and, kept for good, what administrators did to people, grants and deleted items.
with

deeds (role_level, action_type, resource_type, permission, probability, reason) as (
  values
    ('platform_admin', 'view_admin_stats', 'admin_console', 'can_view_system_logs', 1.0, 'Read the platform statistics'),
    ('platform_admin', 'view_pending_approvals', 'admin_console', 'can_manage_all_users', 0.6, 'Looked for new registrations'),
    ('client_admin', 'access_granted', 'client', 'can_manage_client_users', 0.7, 'Opened the list of users'),
    ('client_admin', 'access_granted', 'client', 'can_view_analytics', 0.6, 'Read the costs of all engagements'),
    ('client_admin', 'access_denied', 'client', 'can_purge_deleted_data', 0.2, 'Purge refused: only the platform may do that'),
    ('engagement_manager', 'access_granted', 'engagement', 'can_approve_agent_decisions', 0.7, 'Opened the decisions to approve'),
    ('engagement_manager', 'access_granted', 'engagement', 'can_view_analytics', 0.5, 'Read the progress report'),
    ('engagement_manager', 'access_denied', 'client', 'can_modify_client_settings', 0.15, 'Settings of the client refused'),
    ('analyst', 'access_granted', 'engagement', 'can_modify_data', 0.8, 'Opened the inventory for editing'),
    ('analyst', 'access_granted', 'engagement', 'can_view_agent_insights', 0.5, 'Read the insights of the agents'),
    ('analyst', 'access_denied', 'engagement', 'can_delete_engagement_data', 0.15, 'Deletion of an asset refused'),
    ('viewer', 'access_granted', 'client', 'can_view_analytics', 0.8, 'Read the progress report'),
    ('viewer', 'access_denied', 'client', 'can_import_data', 0.3, 'Import refused')
),

logins as (
  select
    log.user_id,
    log.ip_address,
    log.user_agent,
    log.created_at,
    account.email,
    account.email || '/' || to_char(log.created_at at time zone 'UTC', 'YYYY-MM-DD') as visit,
    row_number() over (partition by log.user_id order by log.created_at desc) as recency,
    profile.role_level,
    profile.data_scope,
    profile.scope_client_account_id as client_id,
    profile.scope_engagement_id as engagement_id
  from migration.access_audit_log as log
  join migration.users as account on account.id = log.user_id
  join migration.enhanced_user_profiles as profile on profile.user_id = log.user_id
  where log.action_type = 'login'
    and log.result = 'success'
    and seed.is_demo(log.id)
),

done as (
  select
    logins.*,
    deeds.action_type,
    deeds.resource_type,
    deeds.permission,
    deeds.reason,
    visit || '/' || deeds.permission as key
  from logins
  join deeds on deeds.role_level = logins.role_level
  where seed.chance('enhanced_access_audit_log.deed', visit || '/' || deeds.permission, deeds.probability)
),

entries (
  key, user_id, action_type, resource_type, resource_id, client_id, engagement_id, reason, details, ip_address, user_agent,
  happened_at
) as (
  select visit || '/validation', user_id, 'access_validation',
    case data_scope when 'platform' then 'admin_console' else data_scope end,
    coalesce(engagement_id, client_id), client_id, engagement_id, 'Role level ' || role_level || ' in scope ' || data_scope,
    json_build_object('check', 'scope'), ip_address, user_agent, created_at + interval '2 seconds'
  from logins
  union all
  select key, user_id, action_type, resource_type,
    case resource_type when 'client' then client_id when 'engagement' then engagement_id end,
    client_id, case resource_type when 'engagement' then engagement_id end, reason, json_build_object('permission', permission),
    ip_address, user_agent, created_at + interval '1 second' * seed.int('enhanced_access_audit_log.created_at', key, 960, 2700)
  from done
  union all
  select 'approval/' || account.email, profile.approved_by, 'user_approval', 'admin_console', profile.user_id,
    profile.scope_client_account_id, null, 'Approved the registration of ' || account.email,
    json_build_object('user', account.email, 'role_level', profile.role_level), null, null, profile.approved_at
  from migration.enhanced_user_profiles as profile
  join migration.users as account on account.id = profile.user_id
  where profile.registration_reason like 'MOCK:%' and profile.approved_by is not null
  union all
  select 'grant/' || client.slug || '/' || account.email, access.granted_by, 'grant_client_access', 'client', client.id,
    client.id, null, 'Granted ' || access.access_level || ' on ' || client.name || ' to ' || account.email,
    json_build_object('user', account.email, 'access_level', access.access_level), null, null, access.granted_at
  from migration.client_access as access
  join migration.users as account on account.id = access.user_profile_id
  join migration.client_accounts as client on client.id = access.client_account_id
  where seed.is_demo(access.id)
  union all
  select 'delete/' || item.id, item.deleted_by, 'soft_delete', 'engagement', item.engagement_id, item.client_account_id,
    item.engagement_id, 'Deleted ' || item.item_name,
    json_build_object('permission', 'can_delete_engagement_data', 'item_type', item.item_type, 'item', item.item_name),
    null, null, item.deleted_at
  from migration.soft_deleted_items as item
  where seed.is_demo(item.id)
  union all
  select 'review/' || item.id, item.reviewed_by, case item.status when 'rejected' then 'purge_rejected' else 'purge_approved' end,
    'admin_console', item.item_id, item.client_account_id, item.engagement_id, 'Reviewed the deletion of ' || item.item_name,
    json_build_object('permission', 'can_purge_deleted_data', 'item_type', item.item_type, 'item', item.item_name),
    null, null, item.reviewed_at
  from migration.soft_deleted_items as item
  where seed.is_demo(item.id) and item.reviewed_at is not null
)

insert into migration.enhanced_access_audit_log (
  id, user_id, action_type, resource_type, resource_id, client_account_id, engagement_id, result, reason, ip_address,
  user_agent, details, user_role_level, user_data_scope, created_at
)
select
  seed.uuid('enhanced_access_audit_log', entries.key),
  entries.user_id,
  entries.action_type,
  entries.resource_type,
  entries.resource_id,
  entries.client_id,
  entries.engagement_id,
  case entries.action_type when 'access_denied' then 'denied' else 'success' end,
  entries.reason,
  coalesce(entries.ip_address, latest.ip_address),
  coalesce(entries.user_agent, latest.user_agent),
  entries.details,
  actor.role_level,
  actor.data_scope,
  least(seed.now(), entries.happened_at)
from entries
left join migration.enhanced_user_profiles as actor on actor.user_id = entries.user_id
left join logins as latest on latest.user_id = entries.user_id and latest.recency = 1
on conflict (id) do nothing;
