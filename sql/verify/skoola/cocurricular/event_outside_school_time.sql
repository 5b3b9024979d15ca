-- Activities, competitions, sports and shows are on school days or on the days that the calendar has for them, between 07:30 and
-- 15:30; an activity that is no field trip begins after the last lesson. Nothing was entered after today, or after it was held.
with

events as (
  select
    activity.name,
    activity.start_time,
    activity.end_time,
    activity.created_at,
    type.name = 'Field trip' as in_the_morning
  from skoola.activities as activity
  join skoola.activity_types as type on type.id = activity.activity_type_id
  where seed.is_demo(activity.id)
  union all
  select competition_name, date, date, created_at, true from skoola.competitions where seed.is_demo(id)
  union all
  select event_name, event_date, event_date, created_at, true from skoola.sport_events where seed.is_demo(id)
  union all
  select event_name, event_date, event_date, created_at, true from skoola.cultural_events where seed.is_demo(id)
)

select
  events.name as row_key,
  format('%s to %s, %s, entered %s', start_time, end_time, coalesce(day.day_type, 'no day'), events.created_at) as problem
from events
left join skoola.school_calendar as day on day.date = events.start_time::date
where coalesce(day.day_type, 'None') not in ('Working', 'SpecialEvent')
  or start_time::date <> end_time::date
  or start_time::time < '07:30'
  or end_time::time > '15:30'
  or not in_the_morning and start_time::time < (select max(lesson.end_time) from skoola.periods as lesson)
  or events.created_at > least(events.start_time, seed.now() at time zone 'UTC');
