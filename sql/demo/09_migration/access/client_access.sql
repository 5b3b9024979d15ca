--! table: migration.client_access
--! mark: uuid id
--! key: user_profile_id, client_account_id
--! target: at least 9
--! minimum: 1 per migration.client_accounts

-- Grants of a whole client, for those whose scope is that wide: the platform operator on every client, administrator and
-- viewer on their own. Whoever works on one engagement gets that engagement only, in engagement_access.
with

levels (role_level, access_level, restricted_data_types) as (
  values
    ('platform_admin', 'super_admin', '[]'::json),
    ('client_admin', 'admin', '[]'),
    ('viewer', 'read_only', '["credentials", "personal_data"]')
),

wanted as (
  select
    account.email,
    client.slug,
    client.id as client_account_id,
    profile.user_id,
    profile.login_count,
    levels.access_level,
    levels.restricted_data_types,
    permissions.can_import_data,
    permissions.can_export_data and levels.access_level <> 'read_only' as can_export_data,
    permissions.can_modify_engagement_settings as can_manage_engagements,
    permissions.can_modify_client_settings,
    permissions.can_manage_client_users,
    coalesce(profile.approved_by, profile.user_id) as granted_by,
    greatest(enhanced.approved_at, client.created_at)
      + interval '1 minute' * seed.int('client_access.granted_at', client.slug || '/' || account.email, 6, 45) as granted_at,
    least(
      seed.now(),
      profile.last_login_at
        + interval '1 second' * seed.int('client_access.last_accessed_at', client.slug || '/' || account.email, 20, 110)
    ) as last_accessed_at
  from migration.user_profiles as profile
  join migration.enhanced_user_profiles as enhanced on enhanced.user_id = profile.user_id
  join migration.users as account on account.id = profile.user_id
  join migration.client_accounts as client
    on client.is_mock
    and (enhanced.data_scope = 'platform' or client.id = enhanced.scope_client_account_id)
  left join levels on levels.role_level = enhanced.role_level
  left join migration.role_permissions as permissions on permissions.role_level = enhanced.role_level
  where profile.registration_reason like 'MOCK:%'
    and enhanced.data_scope in ('platform', 'client')
)

insert into migration.client_access (
  id, user_profile_id, client_account_id, access_level, permissions, restricted_environments, restricted_data_types,
  granted_at, granted_by, expires_at, is_active, last_accessed_at, access_count, created_at, updated_at
)
select
  seed.uuid('client_access', slug || '/' || email),
  user_id,
  client_account_id,
  access_level,
  json_build_object(
    'can_view_data', true,
    'can_import_data', can_import_data,
    'can_export_data', can_export_data,
    'can_manage_engagements', can_manage_engagements,
    'can_configure_client_settings', can_modify_client_settings,
    'can_manage_client_users', can_manage_client_users
  ),
  '[]',
  restricted_data_types,
  granted_at,
  granted_by,
  null,
  true,
  last_accessed_at,
  seed.int('client_access.access_count', slug || '/' || email, login_count / 2, login_count),
  granted_at,
  last_accessed_at
from wanted
on conflict (user_profile_id, client_account_id) do nothing;
