-- Weekly engagement counts the sessions of the seven days before; the mean is theirs; who came that week is not at risk.
select
  week.id || ' account ' || week.user_id || ' until ' || week.timestamp::date as row_key,
  format('%s sessions of %s minutes on the average, risk %s; on record: %s of %s', week.session_count, week.avg_session_duration,
    week.churn_risk,
    count(session.id), round(avg(extract(epoch from session.ended_at - session.started_at) / 60)::numeric, 1)) as problem
from faraday.user_engagements as week
left join faraday.sessions as session
  on session.user_id = week.user_id
  and session.started_at >= week.timestamp - interval '7 days'
  and session.started_at < week.timestamp
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = week.user_id::text)
  and week.period = 'weekly'
group by week.id
having count(session.id) <> week.session_count
  or abs(coalesce(avg(extract(epoch from session.ended_at - session.started_at) / 60), 0) - week.avg_session_duration) > 0.06
  or (count(session.id) > 0) is distinct from (week.churn_risk = 'low');
