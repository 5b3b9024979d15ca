-- Grants come from people who manage users: platform and client administrators, on an engagement its managers too. What each
-- level may do stands in role_permissions. Accounts without a role level, such as technical ones, are not judged.
with

grants as (
  select 'client_access ' || id as row_key, granted_by, true as is_client from migration.client_access
  union all
  select 'engagement_access ' || id, granted_by, false from migration.engagement_access
)

select
  grants.row_key,
  format('granted by %s, who is %s', account.email, profile.role_level) as problem
from grants
join migration.users as account on account.id = grants.granted_by
join migration.enhanced_user_profiles as profile on profile.user_id = grants.granted_by
join migration.role_permissions as permissions using (role_level)
where not case when grants.is_client then permissions.can_manage_client_users else permissions.can_manage_engagement_users end;
