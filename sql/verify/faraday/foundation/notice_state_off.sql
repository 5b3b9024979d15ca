-- A notice is read exactly when it says when, which is not before it came.
select
  notice.id || ' ' || notice.title as row_key,
  format('%s, created %s, read %s', notice.status, notice.created_at, notice.read_at) as problem
from faraday.dashboard_notification_models as notice
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = notice.user_id::text)
  and (
    (notice.status = 'read') is distinct from (notice.read_at is not null)
    or notice.read_at < notice.created_at
    or notice.created_at > (seed.now() at time zone 'UTC')
  );
