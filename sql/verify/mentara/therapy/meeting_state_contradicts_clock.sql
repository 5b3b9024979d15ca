-- The state of a meeting agrees with the clock: what is over was held, missed or called off, what is planned was still to come
-- when any of the meetings changed for the last time. A meeting was booked before it began, and changed last when it came to its
-- state; it lasts as long as it says, and only calls have an address.
select
  meeting.id || ' of ' || account.email as row_key,
  format(
    '%s, %s to %s (%s minutes, %s at %s); booked %s, changed %s', meeting.status, meeting.start_time, meeting.end_time,
    meeting.duration, meeting.meeting_type, coalesce(meeting.meeting_url, 'no address'), meeting.created_at, meeting.updated_at
  ) as problem
from mentara.meetings as meeting
join mentara.users as account on account.id = meeting.client_id
cross join (
  select seed.now() at time zone 'UTC' as clock, max(updated_at) as last_change
  from mentara.meetings
  where seed.is_demo(id)
) as clocks
where seed.is_demo(meeting.id)
  and not coalesce(
    meeting.end_time = meeting.start_time + interval '1 minute' * meeting.duration
    and (meeting.meeting_url is not null) = (meeting.meeting_type in ('video', 'audio'))
    and meeting.created_at < meeting.start_time
    and meeting.created_at <= meeting.updated_at
    and meeting.updated_at <= clock
    and case meeting.status
      when 'COMPLETED' then meeting.end_time <= clock and meeting.updated_at >= meeting.end_time
      when 'NO_SHOW' then meeting.end_time <= clock and meeting.updated_at between meeting.start_time and meeting.end_time
      when 'CANCELLED' then meeting.updated_at < meeting.start_time
      when 'IN_PROGRESS' then meeting.updated_at >= meeting.start_time and meeting.end_time > last_change
      else meeting.start_time > last_change
    end,
    false
  );
