-- People work with the application on weekdays from seven to half past six, never on holidays, teachers not in July and August;
-- never after their last sign-in.
with

staff as (
  select account.*
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
)

select
  event.session_id as row_key,
  format('%s of a %s at %s', event.event_type, staff.user_type, event."timestamp") as problem
from faraday.analytics_events as event
join staff on staff.id = event.user_id
where extract(isodow from event."timestamp") > 5
  or event."timestamp"::time not between '07:00' and '18:30'
  or to_char(event."timestamp", 'MMDD') not between '0103' and '1222'
  or staff.user_type = 'pe_teacher' and extract(month from event."timestamp") in (7, 8)
  or event."timestamp" > staff.last_login
  or event."timestamp" > seed.now() at time zone 'UTC';
