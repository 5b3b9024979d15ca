-- Therapists write a note after a completed meeting, and prepare one that is still to come before it begins; never after today.
select
  note.id || ' on ' || meeting.id as row_key,
  format('%s meeting from %s to %s, note of %s', meeting.status, meeting.start_time, meeting.end_time, note.created_at) as problem
from mentara.meeting_notes as note
join mentara.meetings as meeting on meeting.id = note.meeting_id
where seed.is_demo(note.id)
  and seed.is_demo(meeting.id)
  and (
    note.created_at > seed.now() at time zone 'UTC'
    or note.created_at < case when meeting.status = 'COMPLETED' then meeting.end_time else meeting.created_at end
    or meeting.status in ('SCHEDULED', 'CONFIRMED') and note.created_at >= meeting.start_time
  );
