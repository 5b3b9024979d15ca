-- Active grants belong to approved, active people. A suspended or waiting account must lose its grants, not just its log-in.
with

grants as (
  select 'client_access ' || id as row_key, user_profile_id from migration.client_access where is_active
  union all
  select 'engagement_access ' || id, user_profile_id from migration.engagement_access where is_active
)

select
  grants.row_key,
  format('active, but the profile of %s is %s', account.email, profile.status) as problem
from grants
join migration.user_profiles as profile on profile.user_id = grants.user_profile_id
join migration.users as account on account.id = grants.user_profile_id
where profile.status <> 'active';
