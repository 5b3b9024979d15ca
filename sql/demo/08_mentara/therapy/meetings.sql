--! table: mentara.meetings
--! mark: uuid id
--! key: id
--! target: at least 48
--! minimum: 4 per mentara.therapists by therapist_id where status = 'APPROVED'

-- Three and four meetings in turn for each client in the care of a demo therapist, the last of them still to come; three for each
-- other relationship, less those that stand there. With two clients or more that makes four for each therapist.
-- A pair meets at an hour of the week that the therapist has open, and each of its meetings has weeks of its own, so that no two
-- new meetings can meet: pairs of the demo world take every second week, all others the weeks between, in which those who
-- share an hour or a client take turns. A meeting goes to the first of its weeks in which both people are free.
with

words (number, title, description) as (
  values
    (1, 'First session', 'Results of the intake, history, and what is to be different in a year. Main concern: %s.'),
    (2, 'Exercises for everyday life', 'Topic: %s. What the first session set off, and two exercises to take home.'),
    (3, 'What helps, and what does not', 'Topic: %s. What the last weeks have shown, and the next step.'),
    (4, 'Keeping what was gained', 'Topic: %s. Progress, early signs of a relapse, and a plan for bad days.'),
    (5, 'Follow-up', 'Topic: %s. Questions since the last session.'),
    (6, 'Follow-up', 'Topic: %s. What has changed, what has not.')
),

concerns as (
  -- The first community of a condition that somebody has joined tells the main concern.
  select distinct on (membership.user_id) membership.user_id, questionnaire.display_name as concern
  from mentara.memberships as membership
  join mentara.communities as community on community.id = membership.community_id
  join mentara.community_categories as category on category.slug = community.slug
  join mentara.questionnaires as questionnaire on questionnaire.code = category.questionnaire_code
  order by membership.user_id, membership.joined_at, category.position
),

people as (
  select
    id, email, case when seed.is_demo(id) then substring(email from '[0-9]{1,9}')::integer end as number,
    case when seed.is_demo(id) then split_part(email, '@', 1) else email end as short_name
  from mentara.users
),

pairs as (
  -- Demo pairs use all their numbers, others as many as they are short of.
  select
    client.id as client_id, therapist.id as therapist_id, client.number, therapist.short_name as therapist,
    client.short_name || '/' || therapist.short_name as pair, is_own,
    least(greatest(relationship.assigned_at, seed.today() - 300), seed.now() at time zone 'UTC') as since,
    case when is_own then 4 - mod(client.number, 2) else 6 end as numbers,
    case when is_own then 3 - mod(client.number, 2) else 2 end as wish_past,
    case when is_own then 4 - mod(client.number, 2) else 3 - count(meeting.id) end as gap,
    count(meeting.id) filter (where not seed.is_demo(meeting.id)) as foreign_meetings,
    row_number() over (partition by therapist.id order by client.email collate "C") - 1 as place
  from mentara.client_therapists as relationship
  join people as client on client.id = relationship.client_id
  join people as therapist on therapist.id = relationship.therapist_id
  join mentara.therapists as profile on profile.user_id = therapist.id and profile.status = 'APPROVED'
  cross join lateral (select coalesce((client.number + 1) / 2 = therapist.number, false) as is_own) as kinds
  left join mentara.meetings as meeting on meeting.client_id = client.id and meeting.therapist_id = therapist.id
  where seed.is_demo(therapist.id) or seed.real_parents()
  group by
    relationship.id, client.id, client.email, client.number, client.short_name, therapist.id, therapist.short_name, is_own
),

hours as (
  -- The longest block of each day, cut into sessions, counted through the week; closed ones only where there is nothing else.
  select
    therapist_id, day, zone, minutes, opens + interval '1 minute' * minutes * cut as opens,
    row_number() over (partition by therapist_id order by day, cut) - 1 as hour,
    count(*) over (partition by therapist_id) as hours
  from (
    select distinct on (therapist_id, day_of_week)
      therapist_id, day_of_week::integer as day, start_time::time as opens, coalesce(zone.name, 'UTC') as zone, length,
      least(length, case when wished between 15 and 240 then wished else 60 end) as minutes
    from (
      select *, rank() over (partition by therapist_id order by is_available desc) from mentara.therapist_availabilities
    ) as blocks
    join (
      select user_id as therapist_id, preferred_session_length[1] as wished from mentara.therapists
    ) as wishes using (therapist_id)
    left join pg_catalog.pg_timezone_names as zone on zone.name = blocks.timezone
    cross join lateral (select (extract(epoch from end_time::time - start_time::time) / 60)::integer as length) as lengths
    where rank = 1
    order by therapist_id, day_of_week, length desc, start_time
  ) as longest
  cross join lateral generate_series(0, length / minutes - 1) as cut
),

lanes as (
  -- The two clients of a demo therapist come half a week of hours apart. After Wednesday, the weeks swap.
  select
    turns.*,
    case when is_own then 2 else 2 * (max(by_hour) over () + 1) * (max(by_client) over () + 1) end as cycle,
    case when day > 3 then 1 else 0 end
      + case when is_own then 0 else 1 + 2 * (by_hour * (max(by_client) over () + 1) + by_client) end as phase
  from (
    select
      *,
      case when is_own then 0 else row_number() over (partition by is_own, therapist_id, hour order by pair) - 1 end as by_hour,
      case when is_own then 0 else row_number() over (partition by is_own, client_id order by pair) - 1 end as by_client
    from pairs
    join hours using (therapist_id)
    where gap > 0
      and hour = mod(
        case when is_own then seed.int('meetings.hour', therapist, 0, 99) + mod(number, 2) * (hours / 2) else place end, hours
      )
  ) as turns
),

dates as (
  -- The weeks of a pair, counted from 0, and how many of them are over.
  select
    lanes.*, start_at, end_at, row_number() over (partition by pair order by start_at) - 1 as i,
    count(*) filter (where end_at <= seed.now() at time zone 'UTC') over (partition by pair) as weeks_past
  from lanes
  cross join lateral (select (since::date - date '2000-01-02') / 7 as first_week) as beginnings
  cross join lateral generate_series(
    first_week + mod(mod(phase - first_week, cycle) + cycle, cycle),
    (seed.today() - date '2000-01-02') / 7 + 8 * cycle * numbers,
    cycle
  ) as week
  cross join lateral (
    select (date '2000-01-02' + (7 * week)::integer + day + opens) at time zone zone at time zone 'UTC' as start_at
  ) as starts
  cross join lateral (select start_at + interval '1 minute' * minutes as end_at) as ends
  where start_at > since + interval '16 hours'
    -- Not at Christmas and New Year.
    and to_char(start_at, 'MMDD') not in ('1224', '1225', '1226', '1230', '1231', '0101')
),

numbered as (
  -- A past number owns the weeks from its first one to that of the next number, and of the coming weeks each has its share.
  select distinct on (pair, k) dates.*, k, path
  from dates
  cross join lateral generate_series(1, numbers) as k
  cross join lateral (select pair || '/' || k as path, least(wish_past, weeks_past) as past) as paths
  cross join lateral (select (weeks_past - past) * seed.int('meetings.last', pair, 85, 94) / 100 as spare) as gaps
  cross join lateral (select array[0, 1 + spare / case past when 2 then 2 else 4 end, 2 + spare] as first_weeks) as shares
  where not exists (select from mentara.meetings as present where present.id = seed.uuid('meetings', path)::text)
    and case
      when i < weeks_past then k <= past and i >= first_weeks[k] and (k = past or i < first_weeks[k + 1])
      else mod(i - weeks_past - k + past + 1, numbers) = 0
    end
    and not exists (
      select from mentara.meetings as busy
      where (busy.therapist_id = dates.therapist_id or busy.client_id = dates.client_id) and busy.status <> 'CANCELLED'
        and start_time < end_at and coalesce(end_time, start_time + interval '1 minute' * duration) > start_at
    )
  order by pair, k, i
),

decided as materialized (
  -- A first session always takes place; of later ones, one in seven is called off or waited for in vain.
  select
    wanted.*,
    clock,
    case
      when start_at > clock + interval '6 days' then case when k > 1 and draw < 0.06 then 'CANCELLED' else 'SCHEDULED' end
      when start_at > clock + interval '15 minutes' then 'CONFIRMED'
      when start_at > clock then 'WAITING'
      when end_at > clock then 'IN_PROGRESS'
      when k > 1 and draw < 0.15 then case when draw < 0.08 then 'CANCELLED' else 'NO_SHOW' end
      else 'COMPLETED'
    end as status,
    -- Booked three to eight days ahead, at the latest yesterday.
    greatest(since, interval '1 minute' * seed.int('meetings.created_minute', path, 0, 180) + least(
      start_at - interval '1 day' * seed.int('meetings.created_day', path, 3, 8), seed.today() - interval '22 hours'
    )) as booked_at,
    seed.pick_weighted('meetings.meeting_type', pair, array['video', 'in_person', 'audio', 'chat'], array[13, 4, 2, 1]) as way
  from (select *, row_number() over (partition by pair order by k) as turn from numbered) as wanted
  cross join lateral (select seed.now() at time zone 'UTC' as clock, seed.uniform('meetings.status', path) as draw) as draws
  where turn <= gap
)

insert into mentara.meetings (
  id, title, description, start_time, end_time, duration, status, meeting_type, meeting_url, client_id, therapist_id, created_at,
  updated_at
)
select
  seed.uuid('meetings', path)::text,
  words.title,
  format(words.description, coalesce(concern, 'general well-being')),
  start_at,
  end_at,
  minutes,
  status::mentara.meeting_status,
  way,
  case when way in ('video', 'audio') then 'https://meet.mentara.example/' || seed.hex('meetings.meeting_url', path, 16) end,
  client_id,
  therapist_id,
  booked_at,
  case status
    when 'COMPLETED' then least(clock, end_at + interval '4 minutes')
    when 'IN_PROGRESS' then start_at
    when 'NO_SHOW' then least(end_at, start_at + interval '15 minutes')
    when 'WAITING' then greatest(booked_at, start_at - interval '15 minutes')
    when 'CONFIRMED' then greatest(booked_at, least(clock, start_at - interval '6 days'))
    when 'CANCELLED'
      then greatest(booked_at, least(clock, start_at) - interval '1 hour' * seed.int('meetings.updated_at', path, 3, 14))
    else booked_at
  end
from decided
left join concerns on concerns.user_id = client_id
-- Where people have met without us, nobody speaks of a first session.
left join words on words.number = case when foreign_meetings > 0 then 5 + mod(k, 2) else k end
on conflict (id) do nothing;
