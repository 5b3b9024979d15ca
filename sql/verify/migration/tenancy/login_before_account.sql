-- Nobody signs in before the account exists, and nobody is let in before the profile has been approved.
with

sign_ins as (
  select 'users' as source, id as user_id, last_login as signed_in_at from migration.users
  union all
  select 'user_profiles', user_id, last_login_at from migration.user_profiles
  union all
  select 'access_audit_log ' || id, user_id, created_at from migration.access_audit_log
  where action_type = 'login' and result = 'success'
  union all
  select 'enhanced_access_audit_log ' || id, user_id, created_at from migration.enhanced_access_audit_log
  where action_type = 'login' and result = 'success'
)

select
  sign_ins.source || ', ' || account.email as row_key,
  format(
    'signed in %s, account opened %s, approved %s',
    sign_ins.signed_in_at, account.created_at, coalesce(profile.approved_at::text, 'never')
  ) as problem
from sign_ins
join migration.users as account on account.id = sign_ins.user_id
left join migration.user_profiles as profile on profile.user_id = sign_ins.user_id
where sign_ins.signed_in_at < account.created_at
  or sign_ins.signed_in_at < case profile.status when 'pending_approval' then 'infinity' else profile.approved_at end;
