-- The tenant columns of a log entry agree with each other: the engagement belongs to the client, the import session to the
-- engagement. And nobody bound to one client succeeded in another; being turned away there is what the log is for.
with

entries as (
  select 'access_audit_log ' || id as row_key, user_id, client_account_id, engagement_id, session_id, result
  from migration.access_audit_log
  union all
  select 'enhanced_access_audit_log ' || id, user_id, client_account_id, engagement_id, null, result
  from migration.enhanced_access_audit_log
)

select
  entries.row_key,
  format(
    'client %s, engagement of client %s, session of engagement %s, user of client %s',
    entries.client_account_id, engagement.client_account_id, session.engagement_id, profile.scope_client_account_id
  ) as problem
from entries
left join migration.engagements as engagement on engagement.id = entries.engagement_id
left join migration.data_import_sessions as session on session.id = entries.session_id
left join migration.enhanced_user_profiles as profile on profile.user_id = entries.user_id
where engagement.client_account_id <> entries.client_account_id
  or session.engagement_id <> entries.engagement_id
  or entries.result = 'success'
    and profile.data_scope in ('client', 'engagement')
    and entries.client_account_id <> profile.scope_client_account_id;
