-- Membership of a client and the profile agree: its members are bound to it, and only its administrators are members as admin.
select
  account.email || ' in ' || client.slug as row_key,
  format('member as %s, role level %s in scope %s', membership.role, profile.role_level, profile.data_scope) as problem
from migration.user_account_associations as membership
join migration.users as account on account.id = membership.user_id
join migration.client_accounts as client on client.id = membership.client_account_id
join migration.enhanced_user_profiles as profile on profile.user_id = membership.user_id
where profile.data_scope <> 'platform'
  and (
    profile.scope_client_account_id is distinct from membership.client_account_id
    or (membership.role = 'admin') <> (profile.role_level = 'client_admin')
  );
