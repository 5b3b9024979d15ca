--! table: migration.engagement_access
--! mark: uuid id
--! key: user_profile_id, engagement_id
--! target: at least 36
--! minimum: 2 per migration.engagements

-- Grants of single engagements: to the people who hold a role on one, minutes after the role; to the client's administrator
-- and the platform operator as soon as there is the engagement. The operator may go in, but has never had to.
with

levels (role_level, access_level, engagement_role, session_types) as (
  values
    ('platform_admin', 'super_admin', 'Support',
     '["data_import", "validation_run", "incremental_update", "comparison_analysis", "cleanup_operation"]'::json),
    ('client_admin', 'admin', 'Sponsor',
     '["data_import", "validation_run", "incremental_update", "comparison_analysis", "cleanup_operation"]'),
    ('engagement_manager', 'admin', 'Engagement lead',
     '["data_import", "validation_run", "incremental_update", "comparison_analysis", "cleanup_operation"]'),
    ('analyst', 'read_write', 'Analyst', '["data_import", "validation_run", "incremental_update", "comparison_analysis"]'),
    ('viewer', 'read_only', 'Observer', '["comparison_analysis"]')
),

administrators as (
  select user_id from migration.enhanced_user_profiles where role_level = 'platform_admin' and registration_reason like 'MOCK:%'
),

wanted as (
  select
    client.slug || '/' || engagement.slug || '/' || account.email as path,
    engagement.id as engagement_id,
    profile.user_id,
    profile.login_count,
    profile.approved_at,
    enhanced.role_level,
    coalesce(assignment.assigned_by, administrators.user_id) as granted_by,
    coalesce(assignment.assigned_at, engagement.created_at) as entitled_at,
    assignment.id is not null as has_role,
    assignment.expires_at,
    profile.last_login_at
  from migration.engagements as engagement
  join migration.client_accounts as client on client.id = engagement.client_account_id
  cross join administrators
  join migration.enhanced_user_profiles as enhanced
    on enhanced.data_scope = 'platform'
    or enhanced.scope_client_account_id = client.id
  join migration.user_profiles as profile on profile.user_id = enhanced.user_id and profile.registration_reason like 'MOCK:%'
  join migration.users as account on account.id = profile.user_id
  left join migration.user_roles as assignment
    on assignment.user_id = profile.user_id
    and assignment.scope_engagement_id = engagement.id
  where engagement.is_mock
    and (assignment.id is not null or enhanced.role_level in ('platform_admin', 'client_admin'))
),

granted as (
  select
    wanted.*,
    entitled_at + case
      when has_role then interval '1 minute' * seed.int('engagement_access.granted_at', path, 3, 25)
      else interval '0'
    end as granted_at,
    case
      when role_level <> 'platform_admin' then least(
        seed.now(),
        last_login_at + interval '1 second' * seed.int('engagement_access.last_accessed_at', path, 120, 900)
      )
    end as last_accessed_at
  from wanted
)

insert into migration.engagement_access (
  id, user_profile_id, engagement_id, access_level, engagement_role, permissions, restricted_sessions, allowed_session_types,
  granted_at, granted_by, expires_at, is_active, last_accessed_at, access_count, created_at, updated_at
)
select
  seed.uuid('engagement_access', path),
  user_id,
  engagement_id,
  levels.access_level,
  levels.engagement_role,
  json_build_object(
    'can_view_data', true,
    'can_import_data', permissions.can_import_data,
    'can_export_data', permissions.can_export_data and levels.access_level <> 'read_only',
    'can_manage_sessions', permissions.can_modify_data,
    'can_configure_agents', permissions.can_configure_agents,
    'can_approve_migration_decisions', permissions.can_approve_agent_decisions,
    'can_access_sensitive_data', permissions.can_manage_engagement_users
  ),
  '[]',
  levels.session_types,
  granted_at,
  granted_by,
  expires_at,
  true,
  last_accessed_at,
  case
    when last_accessed_at is null then 0
    -- As large a part of the log-ins as there was time since the grant; three visits at least stand in access_audit_log.
    else greatest(3, floor(
      login_count * (extract(epoch from seed.now() - granted_at) / extract(epoch from seed.now() - approved_at))
    ))
  end,
  granted_at,
  coalesce(last_accessed_at, granted_at)
from granted
left join levels on levels.role_level = granted.role_level
left join migration.role_permissions as permissions on permissions.role_level = granted.role_level
on conflict (user_profile_id, engagement_id) do nothing;
