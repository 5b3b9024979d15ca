-- A scope names what it is limited to: a client scope its client, an engagement scope the engagement and the client it belongs
-- to. Role templates, which belong to an account without a profile, name the kind of scope only.
with

scopes as (
  select
    'user_roles ' || assignment.id as row_key,
    assignment.scope_type as scope,
    assignment.scope_client_id as client_id,
    assignment.scope_engagement_id as engagement_id
  from migration.user_roles as assignment
  join migration.enhanced_user_profiles as profile on profile.user_id = assignment.user_id
  union all
  select 'enhanced_user_profiles ' || user_id, data_scope, scope_client_account_id, scope_engagement_id
  from migration.enhanced_user_profiles
)

select
  scopes.row_key,
  format(
    'scope %s with client %s and engagement %s of client %s',
    scopes.scope, coalesce(scopes.client_id::text, 'none'), coalesce(engagement.name, 'none'), engagement.client_account_id
  ) as problem
from scopes
left join migration.engagements as engagement on engagement.id = scopes.engagement_id
where scopes.scope = 'client' and (scopes.client_id is null or scopes.engagement_id is not null)
  or scopes.scope = 'engagement' and (scopes.client_id is null or scopes.engagement_id is null)
  or scopes.scope in ('global', 'platform') and (scopes.client_id is not null or scopes.engagement_id is not null)
  or engagement.client_account_id <> scopes.client_id;
