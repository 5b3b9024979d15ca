-- Whoever opened a client or an engagement held a grant on it by then. Demo entries only: in real logs a grant may have been
-- withdrawn and deleted since.
select
  'access_audit_log ' || log.id as row_key,
  format('%s opened %s %s at %s without a grant', account.email, log.resource_type, log.resource_id, log.created_at) as problem
from migration.access_audit_log as log
join migration.users as account on account.id = log.user_id
where seed.is_demo(log.id)
  and log.action_type = 'access_granted'
  and not exists (
    select from migration.client_access as access
    where access.user_profile_id = log.user_id
      and access.client_account_id = log.client_account_id
      and access.granted_at <= log.created_at
      and log.resource_type = 'client'
  )
  and not exists (
    select from migration.engagement_access as access
    where access.user_profile_id = log.user_id
      and access.engagement_id = log.engagement_id
      and access.granted_at <= log.created_at
      and log.resource_type in ('engagement', 'session')
  );
