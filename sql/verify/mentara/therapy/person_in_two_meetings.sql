-- Nobody, client or therapist, is in two meetings at once; meetings that were called off do not count.
with

seats as (
  select
    person.user_id, meeting.id, meeting.start_time,
    coalesce(meeting.end_time, meeting.start_time + interval '1 minute' * meeting.duration) as end_time
  from mentara.meetings as meeting
  cross join lateral (values (meeting.client_id), (meeting.therapist_id)) as person (user_id)
  where meeting.status <> 'CANCELLED'
)

select
  account.email || ' in ' || one.id as row_key,
  format('%s to %s, and in %s from %s to %s', one.start_time, one.end_time, other.id, other.start_time, other.end_time) as problem
from seats as one
join seats as other on other.user_id = one.user_id and other.id <> one.id
join mentara.users as account on account.id = one.user_id
where seed.is_demo(one.id)
  and one.start_time < other.end_time
  and other.start_time < one.end_time;
