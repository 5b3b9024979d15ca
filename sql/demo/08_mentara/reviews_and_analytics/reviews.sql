--! table: mentara.reviews
--! mark: uuid id
--! key: id
--! target: at least 8
--! minimum: 1 per mentara.therapists by therapist_id where status = 'APPROVED'

-- Three in ten of the completed meetings of the demo world are reviewed: for each therapist one, then others in a drawn order
-- until the share is reached. Approved therapists who have no review all the same, real ones above all, get one of a meeting that
-- took place, or of the first contact where there was none. Most clients are content, and the words follow the stars;
-- what is said of a first session (stage 1) would not do for later ones (2), nor for a first message (0).
with

troubles (position, trouble) as (
  -- By the position of the main concern in the catalogue of communities; 0 where none is known.
  values
    (0, 'what keeps me busy'), (1, 'my worries'), (2, 'my shyness'), (3, 'the panic'), (4, 'the nightmares'), (5, 'the low mood'),
    (6, 'the bad nights'), (7, 'the stress'), (8, 'the exhaustion'), (9, 'the chaos in my head'), (10, 'the checking')
),

titles (rating, number, title) as (
  values
    (5, 0, 'Felt heard from the first minute'), (5, 1, 'Exactly what I was looking for'), (5, 2, 'Warm, clear, honest'),
    (5, 3, 'Somebody who explains things'), (5, 4, 'I can only recommend it'), (5, 5, 'Worth every peso'),
    (4, 0, 'Good experience'), (4, 1, 'Friendly and well prepared'), (4, 2, 'Glad that I tried'),
    (3, 0, 'All right so far'), (3, 1, 'Mixed feelings'), (2, 0, 'Not quite for me'), (1, 0, 'Expected something else')
),

opinions (rating, stage, number, content) as (
  values
    (5, 0, 0, 'Answered all my questions before the first session, within a day.'),
    (5, 0, 1, 'Wrote back at once and explained how we would go about %s.'),
    (4, 0, 0, 'Quick and friendly answer; I had to ask twice about free hours.'),
    (5, 1, 0, 'Listened closely, asked the right questions, and had a plan for %s at the end of the hour.'),
    (5, 1, 1, 'I was nervous and it did not matter. We wrote my goals down together.'),
    (5, 1, 2, 'Had read my intake before we met, so that I did not have to start from zero with %s.'),
    (5, 1, 3, 'I could say things that I have not told anybody. Left with one small exercise and a date.'),
    (5, 1, 4, 'Explained what %s is and is not. I slept well that night, for the first time in weeks.'),
    (5, 1, 5, 'One hour, and a sheet of paper on which %s suddenly looks like something one can work on.'),
    (4, 1, 2, 'Kind, and honest about how long it may take with %s. I would have liked more time at the end.'),
    (4, 1, 0, 'A good first talk about %s. The connection broke off once, hence four stars.'),
    (4, 1, 1, 'A bit fast for me, but I left with something to work on.'),
    (5, 2, 0, 'Small steps, written down, looked at together. I did not think that this would help with %s.'),
    (5, 2, 1, 'After each session I know what to try next, and my family has noticed the difference.'),
    (5, 2, 2, 'I understand now what is behind %s, and what I can do about it.'),
    (5, 2, 3, 'Tells me when I avoid something, and never makes me feel bad about it.'),
    (5, 2, 4, 'We laugh, too. And yet each session gets to the point, and the point is %s.'),
    (4, 2, 2, 'Makes a difference with %s. Appointments in the evening would make it five stars.'),
    (4, 2, 0, 'The homework against %s works when I do it. I would like a little more time for questions.'),
    (4, 2, 1, 'It took a while to warm up. Since then I get a lot out of it.'),
    (3, 1, 0, 'A nice talk, but I do not see yet where we are going with %s.'),
    (3, 2, 0, 'Knows a lot about %s. I would have liked to talk more and to fill in less.'),
    (2, 1, 0, 'Polite, but we did not find a common language. Free hours are hard to come by.'),
    (2, 2, 0, 'Polite, but we go round in circles with %s.'),
    (1, 1, 0, 'I wanted help with %s and got a list of breathing exercises.'),
    (1, 2, 0, 'I wanted help with %s and got one list of exercises after the other.')
),

concerns as (
  select distinct on (membership.user_id) membership.user_id, category.position
  from mentara.memberships as membership
  join mentara.communities as community on community.id = membership.community_id
  join mentara.community_categories as category
    on category.slug = community.slug and category.kind = 'condition' and category.position <= 10
  order by membership.user_id, membership.joined_at, category.position
),

occasions as (
  -- Meetings that took place, and the first contact; those of the demo world alone count for the share.
  select
    meeting.id as path, meeting.id as meeting_id, meeting.client_id, meeting.therapist_id,
    seed.is_demo(meeting.id) and seed.is_demo(meeting.client_id) and seed.is_demo(meeting.therapist_id) as is_shared,
    least(2, row_number() over (partition by meeting.client_id, meeting.therapist_id order by meeting.start_time)) as stage,
    coalesce(meeting.end_time, meeting.start_time + interval '1 minute' * meeting.duration) as ready_at
  from mentara.meetings as meeting
  where meeting.status = 'COMPLETED'
  union all
  select client.email || '/' || therapist.email, null, care.client_id, care.therapist_id, false, 0, care.assigned_at
  from mentara.client_therapists as care
  join mentara.users as client on client.id = care.client_id
  join mentara.users as therapist on therapist.id = care.therapist_id
),

free as materialized (
  -- Demo clients write before real ones.
  select
    planned.*,
    row_number() over (
      partition by therapist_id order by meeting_id is null, seed.is_demo(client_id) desc, draw, path collate "C"
    ) as turn
  from (
    select
      drawn.*,
      is_shared and (
        place = 1
        or row_number() over (partition by is_shared order by place > 1, draw, path collate "C")
          <= ceil(0.3 * count(*) over (partition by is_shared))
      ) as is_planned
    from (
      select *, row_number() over (partition by is_shared, therapist_id order by draw, path collate "C") as place
      from occasions
      cross join lateral (select seed.uniform('reviews.turn', path) as draw) as draws
    ) as drawn
  ) as planned
  where not exists (select from mentara.reviews as present where present.id = seed.uuid('reviews', path)::text)
    and not exists (
      select
      from mentara.reviews as written
      where written.client_id = planned.client_id
        and written.therapist_id = planned.therapist_id
        and written.meeting_id is not distinct from planned.meeting_id
    )
),

shortages as (
  select therapist_id, 1 - sum(reviews) as gap
  from (
    select user_id as therapist_id, 0 as reviews
    from mentara.therapists
    where status = 'APPROVED' and (seed.is_demo(user_id) or seed.real_parents())
    union all
    select therapist_id, 1 from mentara.reviews
    union all
    select therapist_id, 1 from free where is_planned
  ) as counted
  group by therapist_id
  having sum(reviews) < 1
),

wanted as materialized (
  select
    path, meeting_id, client_id, therapist_id, ready_at, stage,
    case when stage = 0 then seed.int('reviews.rating', path, 4, 5)
      else seed.pick_weighted('reviews.rating', path, array['5', '4', '3', '2', '1'], array[25, 15, 5, 2, 1])::integer
    end as rating
  from free
  left join shortages using (therapist_id)
  where is_planned or turn <= gap
)

insert into mentara.reviews (
  id, rating, title, content, is_anonymous, client_id, therapist_id, meeting_id, is_verified, created_at, updated_at
)
select
  seed.uuid('reviews', path)::text,
  rating,
  title,
  format(content, trouble),
  seed.chance('reviews.is_anonymous', path, 0.25),
  client_id,
  therapist_id,
  meeting_id,
  meeting_id is not null,
  written_at,
  written_at
from wanted
left join concerns on concerns.user_id = client_id
left join troubles on troubles.position = coalesce(concerns.position, 0)
left join (select *, count(*) over (partition by rating) as choices from titles) as titles using (rating)
left join (select *, count(*) over (partition by rating, stage) as choices from opinions) as opinions using (rating, stage)
cross join lateral (
  -- On the day of the meeting or on one of the next three.
  select least(
    ready_at
      + interval '1 day' * seed.int('reviews.days', path, 0, 3)
      + interval '1 minute' * seed.int('reviews.minutes', path, 60, 230),
    seed.now() at time zone 'UTC'
  ) as written_at
) as moments
where titles.number = mod(seed.int('reviews.title', path, 0, 59), titles.choices)
  and opinions.number = mod(seed.int('reviews.content', path, 0, 59), opinions.choices)
on conflict (id) do nothing;
