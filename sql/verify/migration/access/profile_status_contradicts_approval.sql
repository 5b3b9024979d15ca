-- Active means approved, waiting means not approved; and nobody approves himself.
select
  profile.table_name || ' of ' || account.email as row_key,
  format(
    '%s, approved %s by %s', profile.status, coalesce(profile.approved_at::text, 'never'), coalesce(approver.email, 'nobody')
  ) as problem
from (
  select 'user_profiles' as table_name, user_id, status, approved_at, approved_by from migration.user_profiles
  union all
  select 'enhanced_user_profiles', user_id, status, approved_at, approved_by from migration.enhanced_user_profiles
) as profile
join migration.users as account on account.id = profile.user_id
left join migration.users as approver on approver.id = profile.approved_by
where profile.status = 'active' and profile.approved_at is null
  or profile.status = 'pending_approval' and (profile.approved_at is not null or profile.approved_by is not null)
  or profile.approved_by = profile.user_id;
