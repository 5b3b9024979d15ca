-- Where an entry names the permission asked for, the role level has it if and only if the attempt succeeded. Level and scope in
-- the entry are those of the profile. Demo entries only: real people are promoted, and permissions change.
select
  'enhanced_access_audit_log ' || log.id as row_key,
  format(
    '%s for %s: %s (level in the log %s, scope %s)',
    log.details ->> 'permission', profile.role_level, log.result, log.user_role_level, log.user_data_scope
  ) as problem
from migration.enhanced_access_audit_log as log
join migration.enhanced_user_profiles as profile on profile.user_id = log.user_id
join migration.role_permissions as permissions on permissions.role_level = log.user_role_level
where seed.is_demo(log.id)
  and (
    log.user_role_level <> profile.role_level
    or log.user_data_scope <> profile.data_scope
    or (to_jsonb(permissions) ->> (log.details ->> 'permission'))::boolean <> (log.result = 'success')
  );
