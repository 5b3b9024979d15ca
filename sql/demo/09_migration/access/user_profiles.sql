--! table: migration.user_profiles
--! mark: text registration_reason
--! key: user_id
--! target: at least 24
--! minimum: 1 per migration.users

-- The older of the two profiles, on which the grants hang. It says the same as enhanced_user_profiles, and besides which
-- access was asked for and how the person wants to be told about things.
with

levels (role_level, access_level, digest, events) as (
  values
    ('platform_admin', 'super_admin', 'daily', '["user_approval", "client_created", "purge_request"]'::json),
    ('client_admin', 'admin', 'daily', '["user_approval", "engagement_changed", "wave_finished"]'),
    ('engagement_manager', 'admin', 'daily', '["import_finished", "wave_finished", "quality_issue"]'),
    ('analyst', 'read_write', 'daily', '["import_finished", "quality_issue"]'),
    ('viewer', 'read_only', 'weekly', '["wave_finished"]')
)

insert into migration.user_profiles (
  user_id, status, approval_requested_at, approved_at, approved_by, registration_reason, organization, role_description,
  requested_access_level, phone_number, manager_email, linkedin_profile, last_login_at, login_count,
  failed_login_attempts, last_failed_login, notification_preferences, created_at, updated_at
)
select
  profile.user_id,
  profile.status,
  profile.approval_requested_at,
  profile.approved_at,
  profile.approved_by,
  profile.registration_reason,
  profile.organization,
  profile.role_description,
  levels.access_level,
  profile.phone_number,
  profile.manager_email,
  case
    when seed.chance('user_profiles.linkedin_profile', account.email, 0.6)
      then 'https://linkedin.example/in/' || replace(split_part(account.email, '@', 1), '.', '-')
  end,
  profile.last_login_at,
  profile.login_count,
  profile.failed_login_attempts,
  case
    when profile.failed_login_attempts > 0
      then profile.last_login_at - interval '1 second' * seed.int('user_profiles.last_failed_login', account.email, 15, 90)
  end,
  json_build_object(
    'email', true,
    'in_app', seed.chance('user_profiles.in_app', account.email, 0.8),
    'digest', levels.digest,
    'events', levels.events
  ),
  profile.created_at,
  profile.updated_at
from migration.enhanced_user_profiles as profile
join migration.users as account on account.id = profile.user_id
left join levels on levels.role_level = profile.role_level
where profile.registration_reason like 'MOCK:%'
on conflict (user_id) do nothing;
