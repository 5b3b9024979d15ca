-- An approval answers a request, so it comes after it; both profiles of a person are held to that.
select
  profile.table_name || ' of ' || account.email as row_key,
  format('requested %s, approved %s', profile.approval_requested_at, profile.approved_at) as problem
from (
  select 'user_profiles' as table_name, user_id, approval_requested_at, approved_at from migration.user_profiles
  union all
  select 'enhanced_user_profiles', user_id, approval_requested_at, approved_at from migration.enhanced_user_profiles
) as profile
join migration.users as account on account.id = profile.user_id
where profile.approved_at < profile.approval_requested_at;
