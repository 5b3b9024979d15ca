--! table: faraday.security_general_audit_logs
--! mark: parent user_id
--! key: user_id, "timestamp", action

-- The trail of the modules: the logins and errands of user_activities.sql in the order of their sessions, without the logouts, as
-- the modules saw them.
with

steps as (
  select
    activity.*,
    substring(session.device_info ->> 'session' from '^..([0-9]{1,9})$')::integer as number,
    session.device_info ->> 'device_id' as device,
    row_number() over (order by session.device_info ->> 'session', activity."timestamp") as place
  from faraday.user_activities as activity
  join faraday.sessions as session on session.id::text = activity.session_id
  where activity.activity_type <> 'logout'
    and session.device_info ->> 'session' is not null
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users'
      and noted.key = activity.user_id::text)
),

modules (activity_type, module, action) as (
  values
    ('login', 'identity', 'sign_in'), ('take_attendance', 'attendance', 'write'), ('record_score', 'assessment', 'write'),
      ('view_class', 'classes', 'read'),
    ('edit_lesson_plan', 'planning', 'write'), ('view_report', 'reports', 'read'), ('send_message', 'messaging', 'send'),
      ('view_dashboard', 'dashboard', 'read'),
    ('export_report', 'reports', 'export'), ('manage_account', 'identity', 'write')
),

wanted as (
  select n, steps.*, modules.module, modules.action
  from generate_series(1, seed.rows(200)) as n
  left join steps on steps.place = n
  left join modules using (activity_type)
)

insert into faraday.security_general_audit_logs ("timestamp", user_id, action, module, details)
select
  "timestamp",
  user_id,
  action,
  module,
  json_strip_nulls(json_build_object(
    'session', 'S-' || lpad(number::text, 6, '0'), 'device', device, 'ip_address', ip_address, 'page', activity_data ->> 'page',
      'class', activity_data ->> 'class'
  ))
from wanted
where not exists (
  select from faraday.security_general_audit_logs as present
  where present.user_id = wanted.user_id and present."timestamp" = wanted."timestamp" and present.action = wanted.action
);
