-- The direction of a trend follows from its two figures; both count the sessions on record.
select
  trend.id || ' ' || trend.trend_type as row_key,
  format('%s: %s after %s', trend.trend_direction, trend.trend_data ->> 'last_28_days', trend.trend_data ->> '28_days_before')
    as problem
from faraday.user_trends as trend
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = trend.user_id::text)
  and (
    trend.trend_direction = 'increasing' and (trend.trend_data ->> 'change')::numeric <= 0
    or trend.trend_direction = 'decreasing' and (trend.trend_data ->> 'change')::numeric >= 0
    or trend.trend_type = 'sessions' and (trend.trend_data ->> 'last_28_days')::integer <> (
      select count(*)
      from faraday.sessions as session
      where session.user_id = trend.user_id
        and session.started_at >= seed.today() - interval '28 days' and session.started_at < seed.today()
    )
  );
