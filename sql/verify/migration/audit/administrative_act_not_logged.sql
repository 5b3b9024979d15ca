-- What demo administrators did stands in the log at the time at which it was done: approvals, grants of clients, deletions and
-- their reviews. State without history would show that the log was made up.
with

acts as (
  select 'approval of ' || user_id as row_key, 'user_approval' as action_type, approved_by as user_id, approved_at as done_at
  from migration.enhanced_user_profiles
  where registration_reason like 'MOCK:%' and approved_by is not null
  union all
  select 'client_access ' || id, 'grant_client_access', granted_by, granted_at
  from migration.client_access
  where seed.is_demo(id)
  union all
  select 'soft_deleted_items ' || id, 'soft_delete', deleted_by, deleted_at
  from migration.soft_deleted_items
  where seed.is_demo(id)
  union all
  select
    'soft_deleted_items ' || id,
    case status when 'rejected' then 'purge_rejected' else 'purge_approved' end,
    reviewed_by,
    reviewed_at
  from migration.soft_deleted_items
  where seed.is_demo(id) and reviewed_at is not null
)

select
  acts.row_key,
  format('%s at %s is not in enhanced_access_audit_log', acts.action_type, acts.done_at) as problem
from acts
left join migration.enhanced_access_audit_log as log
  on log.user_id = acts.user_id
  and log.action_type = acts.action_type
  and log.created_at = acts.done_at
where log.id is null;
