--! table: faraday.user_trends
--! mark: parent user_id
--! key: user_id, trend_type, "timestamp"

-- Three figures of each account (and a fourth of some), the last four weeks against the four before: sessions, minutes, errands,
-- steps from home. A change of less than a tenth counts as stable; strength is the share of the larger of the two figures that
-- came or went.
with

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

stays as (
  select
    session.user_id,
    session.started_at >= seed.today() - interval '28 days' as recent,
    extract(isodow from session.started_at)::integer as weekday,
    extract(epoch from session.ended_at - session.started_at)::integer / 60 as minutes,
    case when session.ip_address like '10.31.%' then 0 else 1 end as from_home,
    (
      select count(*)
      from faraday.user_activities as activity
      where activity.session_id = session.id::text and activity.activity_type not in ('login', 'logout')
    ) as errands
  from faraday.sessions as session
  where session.started_at >= seed.today() - interval '56 days' and session.started_at < seed.today()
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = session.user_id::text)
),

kinds (kind, trend_type) as (
  values (0, 'sessions'), (1, 'minutes'), (2, 'errands'), (3, 'sessions_from_home')
),

figures as (
  select
    user_id,
    trend_type,
    sum(figure) filter (where recent) as recent,
    sum(figure) filter (where not recent) as before,
    json_build_object(
      'Mon', count(*) filter (where weekday = 1), 'Tue', count(*) filter (where weekday = 2), 'Wed',
        count(*) filter (where weekday = 3),
      'Thu', count(*) filter (where weekday = 4), 'Fri', count(*) filter (where weekday = 5), 'weekend',
        count(*) filter (where weekday > 5)
    ) as sessions_by_weekday
  from stays
  cross join kinds
  cross join lateral (
    select case trend_type when 'sessions' then 1 when 'minutes' then minutes when 'errands' then errands else from_home end
      as figure
  ) as measured
  group by user_id, trend_type
),

wanted as (
  select
    n,
    staff.id as user_id,
    kinds.trend_type,
    coalesce(figures.recent, 0) as recent,
    coalesce(figures.before, 0) as before,
    figures.sessions_by_weekday,
    seed.today()::timestamp - interval '30 minutes' as seen_at
  from generate_series(1, seed.rows(100)) as n
  join kinds on kinds.kind = mod(n - 1, 100) / 32
  left join staff on staff.position = 32 * ((n - 1) / 100) + 1 + mod(mod(n - 1, 100), 32)
  left join figures on figures.user_id = staff.id and figures.trend_type = kinds.trend_type
)

insert into faraday.user_trends (
  user_id, trend_type, trend_data, trend_direction, trend_strength, seasonal_patterns, time_range, "timestamp"
)
select
  user_id,
  trend_type,
  json_build_object(
    'last_28_days', recent, '28_days_before', before, 'change', recent - before,
    'change_percent', round(100.0 * (recent - before) / nullif(before, 0), 1)
  ),
  case when 10 * abs(recent - before) < greatest(recent, before, 1) then 'stable' when recent > before then 'increasing'
    else 'decreasing' end,
  round(coalesce(abs(recent - before)::numeric / nullif(greatest(recent, before), 0), 0), 2),
  sessions_by_weekday,
  '56d',
  seen_at
from wanted
where not exists (
  select from faraday.user_trends as present
  where present.user_id = wanted.user_id and present.trend_type = wanted.trend_type and present."timestamp" = wanted.seen_at
);
