--! table: faraday.user_predictions
--! mark: parent user_id
--! key: user_id, prediction_type, "timestamp"

-- What the next thirty days will bring for each account if the last ninety go on: sessions, minutes, and for every second account
-- the risk of losing it. Younger forecasts replace older ones, so all of these are active.
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

kinds (kind, prediction_type) as (
  values (0, 'sessions'), (1, 'minutes'), (2, 'churn')
),

wanted as (
  select
    n,
    kinds.prediction_type,
    stays.*,
    coalesce(errands.errands, 0) as errands,
    seed.today() - stays.last_seen::date as days_away,
    seed.today()::timestamp - interval '5 minutes' as seen_at
  from generate_series(1, seed.rows(80)) as n
  join kinds on kinds.kind = mod(n - 1, 80) / 32
  left join stays on stays.position = 32 * ((n - 1) / 80) + 1 + mod(mod(n - 1, 80), 32)
  left join errands on errands.user_id = stays.user_id
)

insert into faraday.user_predictions (
  user_id, prediction_type, prediction_data, confidence_score, prediction_horizon, model_version, "timestamp", is_active
)
select
  user_id,
  prediction_type,
  case prediction_type
    when 'sessions' then json_build_object('last_90_days', sessions, 'expected', round(sessions / 3.0, 1), 'low', sessions / 4,
      'high', (sessions + 1) / 2)
    when 'minutes' then json_build_object('last_90_days', minutes, 'expected', minutes / 3, 'low', minutes / 4, 'high',
      minutes / 2)
    else json_build_object(
      'days_since_last_session', days_away,
      'risk', case when days_away <= 7 then 0.05 when days_away <= 21 then 0.2 else 0.6 end,
      'why', case when days_away <= 7 then 'Came this week.' when days_away <= 21 then 'Came this month.'
        else 'Has not come for weeks.' end
    )
  end,
  round(sessions / (sessions + 3.0), 2),
  '30d',
  'usage-2.1',
  seen_at,
  true
from wanted
where not exists (
  select from faraday.user_predictions as present
  where present.user_id = wanted.user_id and present.prediction_type = wanted.prediction_type
    and present."timestamp" = wanted.seen_at
);
