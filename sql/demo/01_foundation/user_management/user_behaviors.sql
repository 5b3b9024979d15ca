--! table: faraday.user_behaviors
--! mark: parent user_id
--! key: user_id, behavior_type, "timestamp"

-- Six habits of each account, and a seventh of some, as the sessions and activities of the last ninety days show them. Confidence
-- grows with the number of cases: three of them make one half.
with

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

stays as (
  select
    session.*,
    extract(epoch from session.ended_at - session.started_at) / 60 as minutes,
    session.device_info ->> 'type' as device,
    session.ip_address not like '10.31.%' as from_home
  from faraday.sessions as session
  where session.started_at >= seed.today() - interval '90 days'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = session.user_id::text)
),

sessions as (
  select
    user_id,
    count(*) as cases,
    round(avg(extract(hour from started_at))::numeric, 1) as mean_hour,
    count(*) filter (where extract(hour from started_at) < 12) as mornings,
    round(avg(minutes)::numeric, 1) as mean_minutes,
    round(max(minutes)::numeric, 1) as longest,
    count(*) filter (where device = 'laptop') as laptop,
    count(*) filter (where device = 'tablet') as tablet,
    count(*) filter (where device = 'phone') as phone,
    count(*) filter (where from_home) as from_home,
    count(*) filter (where termination_reason = 'logout') as signed_out
  from stays
  group by user_id
),

errands as (
  select
    user_id,
    count(*) as cases,
    count(*) filter (where activity_type = 'export_report') as exports,
    mode() within group (order by activity_type) as favourite
  from faraday.user_activities
  where activity_type not in ('login', 'logout')
    and "timestamp" >= seed.today() - interval '90 days'
  group by user_id
),

kinds (kind, behavior_type) as (
  values (0, 'time_of_day'), (1, 'device_choice'), (2, 'session_length'), (3, 'signing_out'), (4, 'work_from_home'),
    (5, 'favourite_errand'), (6, 'exports')
),

wanted as (
  select
    n,
    staff.id as user_id,
    kinds.behavior_type,
    coalesce(sessions.cases, 0) as sessions,
    coalesce(errands.cases, 0) as errands,
    mean_hour, mornings, mean_minutes, longest, laptop, tablet, phone, from_home, signed_out, exports, favourite,
    seed.today()::timestamp - interval '1 hour' as seen_at
  from generate_series(1, seed.rows(200)) as n
  join kinds on kinds.kind = mod(n - 1, 200) / 32
  left join staff on staff.position = 32 * ((n - 1) / 200) + 1 + mod(mod(n - 1, 200), 32)
  left join sessions on sessions.user_id = staff.id
  left join errands on errands.user_id = staff.id
)

insert into faraday.user_behaviors (user_id, behavior_type, behavior_data, confidence_score, "timestamp", analysis_period)
select
  user_id,
  behavior_type,
  case
    when behavior_type in ('favourite_errand', 'exports') and errands = 0
      or sessions = 0 then json_build_object('cases', 0, 'finding', 'Not enough to tell.')
    when behavior_type = 'time_of_day' then json_build_object('cases', sessions, 'mean_hour', mean_hour, 'mornings', mornings,
      'finding', case when 2 * mornings > sessions then 'Comes before noon.' else 'Comes after noon.' end)
    when behavior_type = 'device_choice' then json_build_object('cases', sessions, 'laptop', laptop, 'tablet', tablet, 'phone',
      phone,
      'finding', case when tablet > laptop then 'Works from the gym.' when phone > laptop then 'Works on the phone.'
        else 'Works at the desk.' end)
    when behavior_type = 'session_length' then json_build_object('cases', sessions, 'mean_minutes', mean_minutes,
      'longest_minutes', longest,
      'finding', case when mean_minutes > 30 then 'Stays and leaves the screen to itself.' else 'In, done, out.' end)
    when behavior_type = 'signing_out' then json_build_object('cases', sessions, 'signed_out', signed_out,
      'finding', case when 2 * signed_out >= sessions then 'Signs out.' else 'Mostly lets sessions run out.' end)
    when behavior_type = 'work_from_home' then json_build_object('cases', sessions, 'from_home', from_home,
      'finding', case when from_home = 0 then 'Only at school.' else 'Sometimes in the evening or on free days.' end)
    when behavior_type = 'favourite_errand' then json_build_object('cases', errands, 'errand', favourite, 'finding',
      'Mostly comes to ' || replace(favourite, '_', ' ') || '.')
    else json_build_object('cases', errands, 'exports', exports, 'finding', case when exports = 0 then 'Takes nothing along.'
      else 'Takes reports along.' end)
  end,
  round(case when behavior_type in ('favourite_errand', 'exports') then errands / (errands + 3.0)
    else sessions / (sessions + 3.0) end, 2),
  seen_at,
  '90d'
from wanted
where not exists (
  select from faraday.user_behaviors as present
  where present.user_id = wanted.user_id and present.behavior_type = wanted.behavior_type and present."timestamp" = wanted.seen_at
);
