-- Meetings of demo therapists lie, from beginning to end, in a block of hours that the therapist has open on that day of the
-- week, by the clock of the block's time zone.
select
  meeting.id || ' of ' || account.email as row_key,
  format('%s to %s UTC', meeting.start_time, meeting.end_time) as problem
from mentara.meetings as meeting
join mentara.users as account on account.id = meeting.therapist_id
where seed.is_demo(meeting.id)
  and seed.is_demo(meeting.therapist_id)
  and not exists (
    select
    from mentara.therapist_availabilities as block
    cross join lateral (
      select
        meeting.start_time at time zone 'UTC' at time zone block.timezone as starts,
        meeting.end_time at time zone 'UTC' at time zone block.timezone as ends
    ) as local
    where block.therapist_id = meeting.therapist_id
      and block.is_available
      and block.day_of_week = extract(dow from local.starts)::text
      and local.starts::date = local.ends::date
      and local.starts::time >= block.start_time::time
      and local.ends::time <= block.end_time::time
  );
