-- Whoever is bound to one client or one engagement holds no active grant outside it: a grant on another tenant's data is the
-- leak that this schema, which separates tenants by columns only, cannot prevent by itself.
with

grants as (
  select 'client_access ' || id as row_key, user_profile_id, client_account_id, null::uuid as engagement_id
  from migration.client_access
  where is_active
  union all
  select 'engagement_access ' || access.id, access.user_profile_id, engagement.client_account_id, engagement.id
  from migration.engagement_access as access
  join migration.engagements as engagement on engagement.id = access.engagement_id
  where access.is_active
)

select
  grants.row_key,
  format('%s is bound to "%s", the grant lies in "%s"', account.email, own.name, granted.name) as problem
from grants
join migration.enhanced_user_profiles as profile on profile.user_id = grants.user_profile_id
join migration.users as account on account.id = grants.user_profile_id
join migration.client_accounts as granted on granted.id = grants.client_account_id
left join migration.client_accounts as own on own.id = profile.scope_client_account_id
where profile.data_scope in ('client', 'engagement')
  and (
    profile.scope_client_account_id is distinct from grants.client_account_id
    or profile.data_scope = 'engagement' and grants.engagement_id <> profile.scope_engagement_id
  );
