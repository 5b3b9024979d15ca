-- user_profiles and enhanced_user_profiles stand side by side without a key between them. A demo person has both and is the
-- same in both: of the same status, approved by the same administrator, last seen at the same time.
select
  account.email as row_key,
  format(
    'user_profiles: %s, approved %s, last login %s; enhanced_user_profiles: %s, approved %s, last login %s',
    profile.status, profile.approved_at, profile.last_login_at, enhanced.status, enhanced.approved_at, enhanced.last_login_at
  ) as problem
from migration.users as account
left join migration.user_profiles as profile on profile.user_id = account.id
left join migration.enhanced_user_profiles as enhanced on enhanced.user_id = account.id
where account.is_mock
  and (profile.status, profile.approved_at, profile.approved_by, profile.last_login_at)
    is distinct from (enhanced.status, enhanced.approved_at, enhanced.approved_by, enhanced.last_login_at);
