-- A note says what fits the number of the meeting: what belongs to a first session (goals, exercises to come) is never written of
-- a later one of the same pair, and a look back at progress never of the first two.
with

completed as (
  select
    id, client_id, therapist_id,
    row_number() over (partition by client_id, therapist_id order by start_time) as ordinal
  from mentara.meetings
  where status = 'COMPLETED'
)

select
  note.id || ' on meeting ' || completed.id as row_key,
  format('meeting %s of the pair: "%s"', completed.ordinal, note.notes) as problem
from mentara.meeting_notes as note
join completed on completed.id = note.meeting_id
where seed.is_demo(note.id)
  and seed.is_demo(completed.id)
  and (
    note.notes ~ '(Goals agreed|Next time: first|is named\.$|Little time, but)' and completed.ordinal > 1
    or note.notes ~ '(Plan for bad days|Longer intervals|Progress is plain|without being asked)' and completed.ordinal < 3
  );
