--! table: faraday.user_engagements
--! mark: parent user_id
--! key: user_id, period, "timestamp"

-- Nine or ten weeks of each account, counted back from today: what sessions and user_activities hold for the seven days before
-- the timestamp. The score is 30 for each session, 8 for each errand and one for four minutes, up to 100. Nobody is at risk who
-- came this week; who stayed away for three weeks is likely to be lost; before the first session that is on record the risk is
-- medium.
with

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

stays as (
  select
    session.user_id,
    session.started_at,
    extract(epoch from session.ended_at - session.started_at) / 60 as minutes,
    steps.errands
  from faraday.sessions as session
  left join (
    select session_id, count(*) filter (where activity_type not in ('login', 'logout')) as errands
    from faraday.user_activities
    group by session_id
  ) as steps on steps.session_id = session.id::text
),

weeks as (
  select
    n,
    staff.id as user_id,
    seed.today()::timestamp - interval '7 days' * (mod(n - 1, 300) / 32) as ends_at
  from generate_series(1, seed.rows(300)) as n
  left join staff on staff.position = 32 * ((n - 1) / 300) + 1 + mod(mod(n - 1, 300), 32)
),

counted as (
  select
    weeks.n,
    weeks.user_id,
    weeks.ends_at,
    count(stays.user_id) filter (where started_at >= ends_at - interval '7 days') as sessions,
    count(distinct started_at::date) filter (where started_at >= ends_at - interval '7 days') as days,
    coalesce(sum(errands) filter (where started_at >= ends_at - interval '7 days'), 0) as errands,
    coalesce(sum(minutes) filter (where started_at >= ends_at - interval '7 days'), 0) as minutes,
    ends_at::date - max(started_at::date) as days_away
  from weeks
  left join stays on stays.user_id = weeks.user_id and stays.started_at < weeks.ends_at
  group by weeks.n, weeks.user_id, weeks.ends_at
),

features as (
  select user_id, ends_at, json_object_agg(activity_type, uses order by activity_type) as used
  from (
    select weeks.user_id, weeks.ends_at, activity.activity_type, count(*) as uses
    from weeks
    join faraday.user_activities as activity
      on activity.user_id = weeks.user_id
      and activity."timestamp" >= weeks.ends_at - interval '7 days'
      and activity."timestamp" < weeks.ends_at
    where activity.activity_type not in ('login', 'logout')
    group by weeks.user_id, weeks.ends_at, activity.activity_type
  ) as listed
  group by user_id, ends_at
)

insert into faraday.user_engagements (
  user_id, engagement_score, session_count, avg_session_duration, feature_usage, retention_metrics, churn_risk, "timestamp",
    period
)
select
  counted.user_id,
  round(least(100, 30 * sessions + 8 * errands + minutes / 4)::numeric, 1),
  sessions,
  round(coalesce(minutes / nullif(sessions, 0), 0)::numeric, 1),
  coalesce(features.used, '{}'::json),
  json_build_object('active_days', days, 'days_since_last_session', days_away, 'minutes', minutes::integer),
  case when sessions > 0 then 'low' when days_away > 21 then 'high' else 'medium' end,
  counted.ends_at,
  'weekly'
from counted
left join features on features.user_id = counted.user_id and features.ends_at = counted.ends_at
where not exists (
  select from faraday.user_engagements as present
  where present.user_id = counted.user_id and present.period = 'weekly' and present."timestamp" = counted.ends_at
);
