--! table: migration.user_account_associations
--! mark: is_mock
--! key: user_id, client_account_id
--! target: at least 24
--! minimum: 1 per migration.client_accounts

-- Everybody belongs to the client whose domain the address carries, from the day of approval: its administrator, those who work
-- on the engagements, and the viewer as a mere user. The platform operator belongs to no client.
insert into migration.user_account_associations (
  id, user_id, client_account_id, role, is_mock, created_at, updated_at, created_by
)
select
  seed.uuid('user_account_associations', account.email || '/' || client.slug),
  profile.user_id,
  client.id,
  case profile.role_level when 'client_admin' then 'admin' when 'viewer' then 'user' else 'member' end,
  true,
  profile.approved_at,
  profile.approved_at,
  profile.approved_by
from migration.enhanced_user_profiles as profile
join migration.users as account on account.id = profile.user_id
join migration.client_accounts as client on client.id = profile.scope_client_account_id
where profile.registration_reason like 'MOCK:%'
on conflict (user_id, client_account_id) do nothing;
