--! table: mentara.meeting_notes
--! mark: uuid id
--! key: id
--! target: at least 26
--! minimum: 1 per mentara.meetings by meeting_id where status = 'COMPLETED'
--! minimum: 2 per mentara.therapists by meeting_id.therapist_id where status = 'APPROVED'

-- The therapist writes a note on each completed meeting, within the hour: it fits the client's main concern (by its position in
-- the catalogue of communities, 0 where none is known) and how often the two have met. Approved therapists with fewer than two
-- notes then prepare the next meetings in writing, or add to earlier notes. Notes are numbered for their meeting; of the
-- free numbers the lowest are taken.
with

observations (position, stage, observation) as (
  values
    (0, 1, 'First talk about what led here, and about what a good week would look like.'),
    (0, 2, 'Went through the last weeks day by day; two situations stand out.'),
    (0, 3, 'Compared today with the first session: more good days, fewer surprises.'),
    (1, 1, 'Worries about health and money on most evenings, shoulders tense, no panic attacks.'),
    (1, 2, 'Worry time was kept on four evenings; the rest of the day was quieter.'),
    (1, 3, 'Lets unanswered messages wait for an hour without looking. Sleeps through most nights.'),
    (2, 1, 'Avoids calls at work and lunches with the team; blushing is the main fear.'),
    (2, 2, 'Two short calls with a written first sentence. The feared silence did not come.'),
    (2, 3, 'Had lunch with three colleagues and stayed to the end, though at the edge of the table.'),
    (3, 1, 'Three attacks in four weeks, two of them on trains. Medical check without findings.'),
    (3, 2, 'Breathed fast on purpose in the session: the symptoms are known now, and less frightening.'),
    (3, 3, 'One attack since the last session, and stayed on the train. Lifts are next on the list.'),
    (4, 1, 'An accident some years ago; nightmares, startles at loud noises. Safety and support are in place.'),
    (4, 2, 'Grounding practised with five things in sight. List of triggers begun, fireworks on top.'),
    (4, 3, 'Told the story once from beginning to end; distress went down from nine to five.'),
    (5, 1, 'Low mood and little drive for months, mornings are hardest. No thoughts of suicide.'),
    (5, 2, 'Two small tasks a day were done on five days; the diary shows a lift after each.'),
    (5, 3, 'Meets a friend once a week again. Three thoughts of being a burden looked at and corrected.'),
    (6, 1, 'Falls asleep late and wakes at three: eight hours in bed, five of them asleep. Coffee until the evening.'),
    (6, 2, 'Sleep diary was kept. Got up instead of turning over; time in bed goes down to six hours.'),
    (6, 3, 'Awake for half an hour a night instead of two. Time in bed goes up by thirty minutes.'),
    (7, 1, 'Job, household and a parent in need of care; no evening is free. Headaches twice a week.'),
    (7, 2, 'Sorted all demands by who made them. Said no once, and nothing bad followed.'),
    (7, 3, 'Kept two evenings free for three weeks. One headache in that time.'),
    (8, 1, 'Worn out after years of overtime and bitter about work; on leave for some weeks.'),
    (8, 2, 'Diary of days off: guilt is highest on Mondays. Rest goes into the calendar like an appointment.'),
    (8, 3, 'Back at work for four hours a day, and leaves on time on most of them.'),
    (9, 1, 'Diagnosed late: half-finished projects at work, lost keys at home. Good with deadlines that others set.'),
    (9, 2, 'Twenty minutes by the timer with a partner on the line: three of five tasks were finished.'),
    (9, 3, 'The hook for the keys works. Planned the week on two of three Sundays.'),
    (10, 1, 'Checks the stove and the door for up to an hour before leaving, and knows that it is too much.'),
    (10, 2, 'Left the house after one photograph of the stove; the tension fell within twenty minutes.'),
    (10, 3, 'Checking is down to five minutes. Intrusive thoughts get a name and are left alone.')
),

closings (stage, number, closing) as (
  values
    (1, 0, 'Goals agreed and written down.'), (1, 1, 'Next time: first exercises.'),
    (1, 2, 'Somebody to call on bad days is named.'),
    (1, 3, 'Little time, but much will to change something.'), (2, 0, 'The exercise goes on until the next session.'),
    (2, 1, 'Homework done in part; that was enough.'), (2, 2, 'Asked for something to read.'), (2, 3, 'The family knows now.'),
    (3, 0, 'Plan for bad days begun.'), (3, 1, 'Longer intervals from now on.'), (3, 2, 'Progress is plain to both of us.'),
    (3, 3, 'Keeps the exercise without being asked.')
),

extras (kind, number, text) as (
  values
    ('addition', 0, 'Addition: asked by message how the exercise is meant; explained once more.'),
    ('addition', 1, 'Addition: scores of the intake compared with what was said; they agree.'),
    ('absence', 0, 'Did not take place. Wrote a short message and offered another hour.'),
    ('absence', 1, 'No meeting this time; what was planned moves to the next one.'),
    ('preparation', 0, 'For the next meeting: read the intake once more; ask about sleep and support.'),
    ('preparation', 1, 'For the next meeting: begin with what went well; leave ten minutes for questions.')
),

concerns as (
  select distinct on (membership.user_id) membership.user_id, category.position
  from mentara.memberships as membership
  join mentara.communities as community on community.id = membership.community_id
  join mentara.community_categories as category
    on category.slug = community.slug and category.kind = 'condition' and category.position <= 10
  order by membership.user_id, membership.joined_at, category.position
),

meetings as (
  select
    meeting.id, meeting.client_id, meeting.therapist_id, meeting.start_time, meeting.created_at, meeting.status,
    coalesce(meeting.end_time, meeting.start_time + interval '1 minute' * meeting.duration) as end_time,
    row_number() over (
      partition by meeting.client_id, meeting.therapist_id, meeting.status = 'COMPLETED' order by meeting.start_time
    ) as ordinal,
    count(note.id) as notes
  from mentara.meetings as meeting
  left join mentara.meeting_notes as note on note.meeting_id = meeting.id
  where seed.is_demo(meeting.id) or seed.real_parents()
  group by meeting.id
),

slots as (
  -- The first free number of a completed meeting without a note is due; all others wait.
  select
    *,
    status = 'COMPLETED' and notes < 1 and number = min(number) over (partition by id) as is_due,
    case
      when status = 'COMPLETED' then case when number = 1 then 'session' else 'addition' end
      when start_time > clock then 'preparation' else 'absence'
    end as kind
  from (
    select meetings.*, number, meetings.id || '/' || number as path
    from meetings
    cross join generate_series(1, 3) as number
    where not exists (
      select from mentara.meeting_notes as present
      where present.id = seed.uuid('meeting_notes', meetings.id || '/' || number)::text
    )
  ) as free
  cross join (select seed.now() at time zone 'UTC' as clock) as clocks
),

shortages as (
  select therapist_id, 2 - sum(notes) as gap
  from (
    select user_id as therapist_id, 0 as notes
    from mentara.therapists
    where status = 'APPROVED' and (seed.is_demo(user_id) or seed.real_parents())
    union all
    select meeting.therapist_id, 1
    from mentara.meeting_notes as note
    join mentara.meetings as meeting on meeting.id = note.meeting_id
    union all
    select therapist_id, 1 from slots where is_due
  ) as counted
  group by therapist_id
  having sum(notes) < 2
),

wanted as (
  select waiting.*
  from (
    select
      *, row_number() over (partition by therapist_id, is_due order by number, kind desc, start_time, path collate "C") as turn
    from slots
  ) as waiting
  left join shortages using (therapist_id)
  where is_due or turn <= gap
)

insert into mentara.meeting_notes (id, meeting_id, notes, created_at, updated_at)
select
  seed.uuid('meeting_notes', path)::text,
  id,
  coalesce(extras.text, observation || ' ' || closing),
  written_at,
  written_at
from wanted
left join concerns on concerns.user_id = client_id
cross join lateral (
  select
    least(ordinal, 3) as stage, seed.int('meeting_notes.notes', path, 0, 3) as choice,
    least(clock, interval '1 minute' * seed.int('meeting_notes.created_at', path, 5, 45) + case kind
      when 'preparation' then greatest(created_at, least(clock, start_time) - interval '20 hours')
      when 'addition' then end_time + interval '20 hours'
      else end_time
    end) as written_at
) as choices
left join observations on observations.position = coalesce(concerns.position, 0) and observations.stage = choices.stage
left join closings on closings.stage = choices.stage and closings.number = choice
left join extras on extras.kind = wanted.kind and extras.number = mod(choice, 2)
on conflict (id) do nothing;
