--! table: faraday.user_insights
--! mark: parent user_id
--! key: user_id, insight_type, "timestamp"

-- What the figures of the last ninety days say about each account: how much it is used, how safely, where, what is written and
-- read. Only what somebody can change is marked as actionable.
with

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

stays as (
  select
    staff.id as user_id,
    staff.user_type,
    staff.position,
    count(session.id) as sessions,
    coalesce(sum(extract(epoch from session.ended_at - session.started_at) / 60), 0)::integer as minutes,
    count(session.id) filter (where session.ip_address not like '10.31.%') as from_home,
    count(session.id) filter (where session.termination_reason = 'logout') as signed_out,
    max(session.started_at) as last_seen
  from staff
  left join faraday.sessions as session on session.user_id = staff.id and session.started_at >= seed.today() - interval '90 days'
  group by staff.id, staff.user_type, staff.position
),

errands as (
  select
    user_id,
    count(*) as errands,
    count(*) filter (where activity_type in ('take_attendance', 'record_score', 'edit_lesson_plan', 'manage_account')) as written,
    count(*) filter (where activity_type = 'export_report') as exports
  from faraday.user_activities
  where activity_type not in ('login', 'logout')
    and "timestamp" >= seed.today() - interval '90 days'
  group by user_id
),

kinds (kind, insight_type) as (
  values (0, 'usage'), (1, 'safe_sign_out'), (2, 'place_of_work'), (3, 'writing_and_reading'), (4, 'reports')
),

wanted as (
  select
    n,
    kinds.insight_type,
    stays.*,
    coalesce(errands.errands, 0) as errands,
    coalesce(written, 0) as written,
    coalesce(exports, 0) as exports,
    case insight_type
      when 'usage' then sessions >= 5
      when 'safe_sign_out' then 2 * signed_out >= sessions
      when 'place_of_work' then 4 * from_home <= sessions
      when 'writing_and_reading' then 2 * coalesce(written, 0) >= coalesce(errands.errands, 0)
      else coalesce(exports, 0) <= 1
    end and sessions > 0 as good,
    seed.today()::timestamp - interval '10 minutes' as seen_at
  from generate_series(1, seed.rows(150)) as n
  join kinds on kinds.kind = mod(n - 1, 150) / 32
  left join stays on stays.position = 32 * ((n - 1) / 150) + 1 + mod(mod(n - 1, 150), 32)
  left join errands on errands.user_id = stays.user_id
),

texts (insight_type, good, finding, strength, weakness, chance, risk) as (
  values
    ('usage', true, 'Comes regularly.', 'Knows the way around.', null, 'Could show colleagues how it is done.', null),
    ('usage', false, 'Comes seldom.', null, 'Enters things late.', 'A reminder on Friday noon.',
      'Attendance is filled in from memory.'),
    ('safe_sign_out', true, 'Signs out after work.', 'Leaves no open screen behind.', null, 'Needs no reminder.', null),
    ('safe_sign_out', false, 'Lets sessions run out.', null, 'The screen stays open for half an hour.',
      'Lock the tablet with one button.', 'Pupils can see scores of others.'),
    ('place_of_work', true, 'Works at school.', 'Evenings are free.', null, 'Nothing to do.', null),
    ('place_of_work', false, 'Often works from home.', 'Gets things done in peace.', 'Work moves into the evening.',
      'A planning hour in the timetable.', 'Pupil data on a private phone.'),
    ('writing_and_reading', true, 'Mostly enters data.', 'Records are up to date.', null, 'Could use the reports more.', null),
    ('writing_and_reading', false, 'Mostly reads.', 'Knows the figures.', 'Few own entries.',
      'Scores can be entered from the gym tablet.', null),
    ('reports', true, 'Takes few reports along.', 'Figures stay in the system.', null, 'Nothing to do.', null),
    ('reports', false, 'Takes many reports along.', 'Shares results with the team.', 'Copies lie in the downloads.',
      'Share a link instead of a file.', 'Files with names leave the network.')
)

insert into faraday.user_insights (
  user_id, insight_type, insight_data, confidence_score, key_findings, improvement_areas, strengths, opportunities, risk_factors,
  "timestamp", is_actionable
)
select
  user_id,
  wanted.insight_type,
  case wanted.insight_type
    when 'usage' then json_build_object('sessions', sessions, 'minutes', minutes, 'last_session', last_seen::date)
    when 'safe_sign_out' then json_build_object('sessions', sessions, 'signed_out', signed_out)
    when 'place_of_work' then json_build_object('sessions', sessions, 'from_home', from_home)
    when 'writing_and_reading' then json_build_object('errands', errands, 'written', written, 'read', errands - written)
    else json_build_object('errands', errands, 'exports', exports)
  end,
  round(sessions / (sessions + 3.0), 2),
  json_build_array(finding),
  case when weakness is null then '[]'::json else json_build_array(weakness) end,
  case when strength is null then '[]'::json else json_build_array(strength) end,
  json_build_array(chance),
  case when risk is null then '[]'::json else json_build_array(risk) end,
  seen_at,
  not wanted.good
from wanted
join texts on texts.insight_type = wanted.insight_type and texts.good = wanted.good
where not exists (
  select from faraday.user_insights as present
  where present.user_id = wanted.user_id and present.insight_type = wanted.insight_type and present."timestamp" = wanted.seen_at
);
