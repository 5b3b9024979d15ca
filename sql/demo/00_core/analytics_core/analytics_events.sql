--! table: faraday.analytics_events
--! mark: parent user_id
--! key: session_id, "timestamp"

-- About twenty sessions for each account, from eight to eight school days back, before its last sign-in. A session begins with
-- a login; then somebody opens a page and does something on it, time after time, and signs out (one in twelve forgets, and the
-- session times out). Five sessions have 4, 12, 6, 10 and 8 events, and so on. Teachers are there in term time, offices all
-- year.
with

numbered as (
  -- Event n is step `step` (from 0) of session `session`, which has `steps` of them.
  select
    n,
    5 * ((n - 1) / 40) + slot as session,
    mod(n - 1, 40) - first_step as step,
    steps
  from generate_series(1, seed.rows(4960)) as n
  join (values (1, 0, 4), (2, 4, 12), (3, 16, 6), (4, 22, 10), (5, 32, 8)) as slots (slot, first_step, steps)
    on mod(n - 1, 40) >= first_step and mod(n - 1, 40) < first_step + steps
),

staff as (
  select account.*, row_number() over (order by account.created_at) as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

days as (
  select day, teaching, row_number() over (partition by teaching order by day desc) as position
  from (select seed.today() - ago as day from generate_series(1, 420) as ago) as past
  cross join (values (true), (false)) as kinds (teaching)
  where extract(isodow from day) <= 5
    and not (teaching and extract(month from day) in (7, 8))
    and to_char(day, 'MMDD') between '0103' and '1222'
),

first_days as (
  select staff.id, min(days.position) as position
  from staff
  join days on days.teaching = (staff.user_type = 'pe_teacher') and days.day < staff.last_login::date
  group by staff.id
),

sessions as materialized (
  select
    listed.session, listed.hash, staff.id as user_id, staff.user_type = 'pe_teacher' as teaching, days.day,
    'ses_' || seed.hex('analytics_events.session_id', listed.session, 24) as session_id,
    days.day + interval '7 hours 15 minutes' + interval '1 second' * (hash >> 12 & 32767) as starts,
    case when (hash >> 28 & 3) = 0 then 'tablet' else 'web' end as source,
    mod(hash >> 32 & 255, 12) = 0 as forgotten
  from (
    select session,
    seed.hash('analytics_events.session', session) as hash from (select distinct session from numbered) as each_once
  ) as listed
  left join staff on staff.position = 32 * ((session - 1) / 620) + 1 + mod(mod(session - 1, 620), 32)
  left join first_days on first_days.id = staff.id
  left join days on days.teaching = (staff.user_type = 'pe_teacher')
    and days.position = first_days.position + 8 * (mod(session - 1, 620) / 32) + (hash & 7)
),

visits (teaching, number, page, event_type, detail) as (
  values
    (true, 0, '/classes', 'attendance_saved', 'all present but two'),
    (true, 1, '/students', 'student_profile_viewed', 'care plan opened'),
    (true, 2, '/assessments', 'assessment_recorded', 'skill rubric, four levels'),
    (true, 3, '/lessons', 'lesson_saved', 'draft of next week'),
    (true, 4, '/assistants', 'assistant_question_asked', 'warm-up for a small gym'),
    (true, 5, '/messages', 'message_sent', 'note to a family'),
    (true, 6, '/activities', 'activity_searched', 'indoor, no equipment'),
    (true, 7, '/classes', 'groups_changed', 'five groups by shirt colour'),
    (false, 0, '/reports', 'report_exported', 'attendance by school'),
    (false, 1, '/safety', 'incident_reviewed', 'follow-up closed'),
    (false, 2, '/dashboard', 'filter_applied', 'this term, all grades'),
    (false, 3, '/staff', 'assignment_viewed', 'rooms and periods'),
    (false, 4, '/assistants', 'assistant_question_asked', 'summary for the board'),
    (false, 5, '/messages', 'announcement_posted', 'field day helpers'),
    (false, 6, '/equipment', 'order_approved', 'balls and cones'), (false, 7, '/fitness', 'chart_opened', 'pacer laps by grade')
),

steps as (
  select
    numbered.step, numbered.steps, sessions.*,
    step = 0 as first, step = steps - 1 as last,
    starts + interval '1 second' * (step * 75 + (seed.hash('analytics_events.gap', n) & 63) * sign(step))
      + case when step = steps - 1 and forgotten then interval '30 minutes' else interval '0' end as moment,
    mod((sessions.hash >> 40 & 255) + (step + 1) / 2 * 3, 8) as visit
  from numbered
  left join sessions on sessions.session = numbered.session
)

insert into faraday.analytics_events (user_id, event_type, event_data, session_id, "timestamp", source, version, event_metadata)
select
  user_id,
  case
    when first then 'login'
    when last and forgotten then 'session_timeout'
    when last then 'logout'
    when mod(step, 2) = 1 then 'page_view'
    else visits.event_type
  end,
  case
    when first
      then json_build_object('method', case when steps.teaching then 'password' else 'single sign-on' end, 'success', true)
    when last then json_build_object('steps', steps, 'seconds', extract(epoch from moment - starts)::integer)
    when mod(step, 2) = 1
      then json_build_object('page', page, 'load_ms', 180 + (seed.hash('analytics_events.load', session * 16 + step) & 511))
    else json_build_object('page', page, 'detail', detail)
  end,
  session_id,
  moment,
  source,
  -- A release every six weeks.
  '4.' || 12 - (seed.today() - day) / 42 || '.' || mod((seed.today() - day) / 14, 3),
  json_build_object(
    'device', case source when 'tablet' then 'iPad, gym' else case when steps.teaching then 'Chromebook' else 'desktop' end end,
    'ip', '10.' || 20 + mod(user_id, 40) || '.3.' || 4 + mod(user_id * 7, 240), 'step', step + 1
  )
from steps
left join visits on visits.teaching = steps.teaching and visits.number = visit
where not exists (
  select from faraday.analytics_events as present
  where present.session_id = steps.session_id and present."timestamp" = steps.moment
);
