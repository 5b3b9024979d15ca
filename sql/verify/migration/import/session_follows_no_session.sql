-- A follow-up session has a parent in the same engagement that had ended before it began; only such a parent can be
-- compared with it.
select
  child.id || ' ' || child.session_name as row_key,
  format(
    'began %s in engagement %s; its parent %s ended %s in engagement %s',
    child.started_at, child.engagement_id, coalesce(parent.session_name, '(none)'), parent.completed_at, parent.engagement_id
  ) as problem
from migration.data_import_sessions as child
left join migration.data_import_sessions as parent on parent.id = child.parent_session_id
where child.is_mock
  and (child.parent_session_id is not null or child.session_type = 'incremental_update')
  and (
    parent.engagement_id is distinct from child.engagement_id
    or parent.completed_at is null
    or parent.completed_at > child.started_at
  );
