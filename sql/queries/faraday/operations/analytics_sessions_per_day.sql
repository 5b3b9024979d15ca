--! title: Sessions per day
--! page: Usage analytics

-- Sessions, users and events of each of the last fourteen days, how long a session lasted and the commonest event; days
-- without any show a zero. The events come by the index on their timestamp.
with

chosen as (
  select (seed.today() - 13)::timestamp as first_day, seed.today()::timestamp as last_day
),

days as (
  select day
  from chosen
  cross join generate_series(chosen.first_day, chosen.last_day, interval '1 day') as day
),

sessions as (
  select
    date_trunc('day', min(event.timestamp)) as day,
    event.session_id,
    min(event.user_id) as user_id,
    count(*) as events,
    max(event.timestamp) - min(event.timestamp) as lasted
  from chosen
  join faraday.analytics_events as event
    on event.timestamp >= chosen.first_day and event.timestamp < chosen.last_day + interval '1 day'
  group by event.session_id
)

select
  to_char(days.day, 'Dy DD Mon') as day,
  count(sessions.session_id) as sessions,
  count(distinct sessions.user_id) as users,
  coalesce(sum(sessions.events), 0) as events,
  round(coalesce(avg(sessions.events), 0), 1) as events_per_session,
  round((extract(epoch from avg(sessions.lasted)) / 60)::numeric, 1) as minutes_per_session
from days
left join sessions on sessions.day = days.day
group by days.day
order by days.day;
