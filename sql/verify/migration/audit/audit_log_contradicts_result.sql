-- Action and result tell the same story: what was granted succeeded, what was denied did not, and a denial says why.
select
  row_key,
  format('%s with result %s, reason: %s', action_type, result, coalesce(reason, 'none')) as problem
from (
  select 'access_audit_log ' || id as row_key, action_type, result, reason from migration.access_audit_log
  union all
  select 'enhanced_access_audit_log ' || id, action_type, result, reason from migration.enhanced_access_audit_log
) as entries
where action_type = 'access_granted' and result <> 'success'
  or action_type = 'access_denied' and result = 'success'
  or result = 'denied' and reason is null;
