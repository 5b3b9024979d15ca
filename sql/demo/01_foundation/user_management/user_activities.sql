--! table: faraday.user_activities
--! mark: parent user_id
--! key: user_id, session_id, "timestamp"
--! refers: session_id -> faraday.sessions.id

-- The steps of each session (sessions.sql), 25 in ten sessions: a login, what one came for, and a logout unless the session ran
-- out. Teachers work on their own classes, principals on figures of their school, the athletic director on accounts and reports.
with

own_classes as (
  select
    class.teacher_id,
    class.name,
    count(*) over (partition by class.teacher_id) as choice,
    row_number() over (partition by class.teacher_id order by class.name collate "C") - 1 as place
  from faraday.physical_education_classes as class
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes'
    and noted.key = class.id::text)
),

device_sessions as (
  select
    session.*,
    substring(session.device_info ->> 'session' from '^..([0-9]{1,9})$')::integer as number,
    account.user_type,
    school.name as school
  from faraday.sessions as session
  join faraday.users as account on account.id = session.user_id
  left join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type <> 'SECONDARY'
  left join faraday.schools as school on school.id = home.school_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
    and session.device_info ->> 'session' is not null
),

step_counts (place, steps, before) as (
  values (0, 3, 0), (1, 2, 3), (2, 1, 5), (3, 4, 6), (4, 2, 10), (5, 3, 12), (6, 2, 15), (7, 4, 17), (8, 1, 21), (9, 3, 22)
),

errands (user_type, place, activity_type, page, purpose) as (
  values
    ('pe_teacher', 0, 'take_attendance', '/classes/attendance', 'Marked who is present'),
    ('pe_teacher', 1, 'record_score', '/classes/scores', 'Entered results of the fitness test'),
    ('pe_teacher', 2, 'view_class', '/classes', 'Looked at the roster'),
    ('pe_teacher', 3, 'edit_lesson_plan', '/lesson-plans', 'Changed the warm-up of the next lesson'),
    ('pe_teacher', 4, 'take_attendance', '/classes/attendance', 'Marked who is present'),
    ('pe_teacher', 5, 'view_report', '/reports/progress', 'Compared progress with last term'),
    ('pe_teacher', 6, 'send_message', '/messages', 'Wrote to parents about kit and shoes'),
    ('pe_teacher', 7, 'record_score', '/classes/scores', 'Entered results of the skill check'),
    ('principal', 0, 'view_dashboard', '/school', 'Read the figures of the week'),
    ('principal', 1, 'view_report', '/reports/attendance', 'Looked up absences by grade'),
    ('principal', 2, 'export_report', '/reports/attendance', 'Took the attendance of the month along'),
    ('principal', 3, 'send_message', '/messages', 'Answered a parent'),
    ('athletic_director', 0, 'manage_account', '/admin/accounts', 'Reviewed roles and keys'),
    ('athletic_director', 1, 'view_dashboard', '/district', 'Compared the schools'),
    ('athletic_director', 2, 'export_report', '/reports/district', 'Prepared tables for the board'),
    ('athletic_director', 3, 'view_report', '/reports/safety', 'Read the incidents of the month')
),

steps as (
  select
    n,
    device_sessions.*,
    n - 25 * ((n - 1) / 25) - step_counts.before as step,
    step_counts.steps
  from generate_series(1, seed.rows(500)) as n
  join step_counts on mod(n - 1, 25) between step_counts.before and step_counts.before + step_counts.steps - 1
  left join device_sessions on device_sessions.number = 10 * ((n - 1) / 25) + 1 + step_counts.place
),

timed as (
  select
    steps.*,
    started_at + interval '1 minute' * sum(case when step > 1 then seed.int('user_activities.gap', number::bigint * 10 + step, 2,
      12) else 0 end)
      over (partition by number order by step) as happened_at,
    case when step = 1 then 'login' when step = steps and termination_reason = 'logout' then 'logout' end as frame
  from steps
)

insert into faraday.user_activities (user_id, activity_type, activity_data, session_id, "timestamp", ip_address, user_agent,
  location_data)
select
  user_id,
  coalesce(frame, errands.activity_type),
  case frame
    when 'login' then json_build_object('method', case when mod(number, 3) = 0 then 'single_sign_on' else 'password' end,
      'succeeded', true)
    when 'logout' then json_build_object('steps', steps - 2)
    else json_strip_nulls(json_build_object(
      'page', page,
      'purpose', purpose,
      'class', case when page like '/classes%' then own_classes.name end,
      'school', case when page like '/school' or page = '/reports/attendance' then school end
    ))
  end,
  timed.id::text,
  happened_at,
  ip_address,
  device_info ->> 'browser' || ' on ' || (device_info ->> 'os'),
  case
    when ip_address like '10.31.%' then json_build_object('network', 'school', 'place', school)
    else json_build_object('network', 'outside', 'city', 'Harbor Point', 'region', 'NJ', 'country', 'US')
  end
from timed
left join errands
  on errands.user_type = timed.user_type
  and errands.place = seed.int('user_activities.activity_type', n, 0, case timed.user_type when 'pe_teacher' then 7 else 3 end)
left join own_classes
  on own_classes.teacher_id = timed.user_id
  and own_classes.place = mod(timed.number, own_classes.choice)
where not exists (
  select from faraday.user_activities as present
  where present.user_id = timed.user_id and present.session_id = timed.id::text and present."timestamp" = timed.happened_at
);
