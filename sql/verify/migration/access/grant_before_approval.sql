-- Nobody holds grants before being approved, and nobody gives any before having an account.
with

grants as (
  select 'client_access ' || id as row_key, user_profile_id, granted_by, granted_at from migration.client_access
  union all
  select 'engagement_access ' || id, user_profile_id, granted_by, granted_at from migration.engagement_access
)

select
  grants.row_key,
  format(
    'granted %s, but the profile was approved %s and the account of the granter opened %s',
    grants.granted_at, coalesce(profile.approved_at::text, 'never'), granter.created_at
  ) as problem
from grants
join migration.user_profiles as profile on profile.user_id = grants.user_profile_id
join migration.users as granter on granter.id = grants.granted_by
where grants.granted_at < coalesce(profile.approved_at, 'infinity')
  or grants.granted_at < granter.created_at;
