-- A session belongs to one account, begins with its login and ends with logout or time-out, nothing before or after. Only one
-- session, the last that was written, may be cut off by the scale.
with

staff as (
  select account.*
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

events as (
  select
    event.*,
    row_number() over ordered as position, count(*) over (partition by session_id) as events,
    first_value(event.user_id) over ordered as first_user
  from faraday.analytics_events as event
  join staff on staff.id = event.user_id
  window ordered as (partition by session_id order by event."timestamp", event.id)
),

problems as (
  select
    events.*,
    position = events and event_type not in ('logout', 'session_timeout') as without_end,
    (position = 1) <> (event_type = 'login')
      or event_type in ('logout', 'session_timeout') and position < events
      or user_id <> first_user
      or (event_metadata->>'step')::integer <> position as disordered
  from events
)

select
  session_id || ' event ' || position as row_key,
  format('%s at %s by user %s', event_type, "timestamp", user_id) as problem
from problems
where disordered
  or without_end and (select count(*) from problems as others where others.without_end) > 1;
