-- The roles somebody holds lie within role level and scope of the profile: never a higher role, never another tenant.
with

levels (role_level, rank) as (
  values ('platform_admin', 1), ('client_admin', 2), ('engagement_manager', 3), ('analyst', 4), ('viewer', 5), ('anonymous', 6)
)

select
  account.email || ', ' || assignment.role_name as row_key,
  format(
    'role %s in scope %s, but the profile says %s in scope %s',
    assignment.role_type, assignment.scope_type, profile.role_level, profile.data_scope
  ) as problem
from migration.user_roles as assignment
join migration.users as account on account.id = assignment.user_id
join migration.enhanced_user_profiles as profile on profile.user_id = assignment.user_id
join levels as held on held.role_level = assignment.role_type
join levels as allowed on allowed.role_level = profile.role_level
where assignment.is_active
  and (
    held.rank < allowed.rank
    or profile.data_scope <> 'platform' and assignment.scope_client_id is distinct from profile.scope_client_account_id
    or profile.data_scope = 'engagement' and assignment.scope_engagement_id is distinct from profile.scope_engagement_id
  );
