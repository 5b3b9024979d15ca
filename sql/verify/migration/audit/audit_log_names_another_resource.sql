-- resource_id carries no key, the tenant columns do: both name the same client, engagement or session.
with

entries as (
  select 'access_audit_log ' || id as row_key, resource_type, resource_id, client_account_id, engagement_id, session_id
  from migration.access_audit_log
  union all
  select 'enhanced_access_audit_log ' || id, resource_type, resource_id, client_account_id, engagement_id, null
  from migration.enhanced_access_audit_log
)

select
  row_key,
  format(
    '%s %s, but client %s, engagement %s, session %s', resource_type, resource_id, client_account_id, engagement_id, session_id
  ) as problem
from entries
where resource_type = 'client' and resource_id <> client_account_id::text
  or resource_type = 'engagement' and resource_id <> engagement_id::text
  or resource_type = 'session' and resource_id <> session_id::text;
