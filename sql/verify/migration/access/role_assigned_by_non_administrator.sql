-- Roles are handed out by people who manage users, to people they stand above or equal, at a time when they had been approved.
with

levels (role_level, rank) as (
  values ('platform_admin', 1), ('client_admin', 2), ('engagement_manager', 3), ('analyst', 4), ('viewer', 5), ('anonymous', 6)
)

select
  assignment.id || ', ' || assignment.role_name as row_key,
  format('assigned %s by %s, who is %s', assignment.assigned_at, assigner.email, profile.role_level) as problem
from migration.user_roles as assignment
join migration.users as assigner on assigner.id = assignment.assigned_by
join migration.enhanced_user_profiles as profile on profile.user_id = assignment.assigned_by
join migration.role_permissions as permissions on permissions.role_level = profile.role_level
join levels as given on given.role_level = assignment.role_type
join levels as own on own.role_level = profile.role_level
where not permissions.can_manage_engagement_users
  or given.rank < own.rank
  or assignment.assigned_at < profile.approved_at;
