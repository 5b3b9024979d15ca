-- An import belongs to the client and engagement of its session and runs while the session is open, by the same person.
select
  import.id || ' ' || import.import_name as row_key,
  format(
    'from %s to %s by %s; session %s from %s to %s by %s', import.started_at, import.completed_at, import.imported_by,
    session.session_name, session.started_at, session.completed_at, session.created_by
  ) as problem
from migration.data_imports as import
join migration.data_import_sessions as session on session.id = import.session_id
where import.client_account_id <> session.client_account_id
  or import.engagement_id <> session.engagement_id
  or import.started_at < session.started_at
  or import.completed_at > session.completed_at
  or import.is_mock and import.imported_by <> session.created_by;
