--! table: mentara.group_therapy_sessions
--! mark: uuid id
--! key: id
--! minimum: 10 per mentara.communities by community_id

-- Ten sessions for each community, one a fortnight in the evening; the first number is a webinar, some meet in a hall. Each of
-- the twelve communities has an evening of the fortnight for itself, so that nobody leads or attends two at once: conditions at
-- six o'clock, the two of general interest on Mondays at eight. Real communities get what they lack on other evenings at eight.
-- Hosts are therapists and moderators of the community by turns.
with

subjects (position, subject, city) as (
  values
    (1, 'worry', 'Makati'), (2, 'the eyes of others', 'Manila'), (3, 'panic', 'Quezon City'), (4, 'hard memories', 'Cebu City'),
    (5, 'low spirits', 'Pasig'), (6, 'restless nights', 'Manila'), (7, 'pressure', 'Makati'), (8, 'exhaustion', 'Davao City'),
    (9, 'a busy mind', 'Iloilo City'), (10, 'unwanted thoughts', 'Baguio'), (11, 'attention', 'Baguio'), (12, 'quarrels', 'Pasig')
),

plans (number, title, description) as (
  values
    (1, 'What we know about %s', 'A talk of half an hour, then your questions. You need neither camera nor microphone.'),
    (2, 'Open circle: %s', 'Everybody tells how the last two weeks were. Listening is enough.'),
    (3, 'First steps with %s', 'For those who are new here: what helps, what does not, and where to begin.'),
    (4, 'Exercises for days of %s', 'Three exercises, tried together. Have a chair and a glass of water at hand.'),
    (5, 'Living with %s', 'Two members tell their story. Afterwards we talk in groups of three.'),
    (6, 'At work: %s', 'How much to tell, and whom. We collect sentences that have proved themselves.'),
    (7, 'At home: %s', 'Partners, parents, children: what they can do, and what they cannot.'),
    (8, 'When it comes back: %s', 'A bad week is no way back. We look at early signs and write a plan.'),
    (9, 'Habits against %s', 'Sleep, food, movement: one small change for everybody, to report on next time.'),
    (10, 'Questions about %s', 'Bring a question, or send it to the moderator beforehand.')
),

communities as (
  -- Real communities count their evenings from 12 on.
  select
    community.id, community.slug, community.created_at, is_demo, 10 - count(session.id) as gap,
    case
      when is_demo then category.position
      else 12 + row_number() over (partition by is_demo order by community.created_at, community.slug collate "C")
    end as lane
  from mentara.communities as community
  cross join lateral (select seed.is_demo(community.id) as is_demo) as origin
  left join mentara.community_categories as category on category.slug = community.slug
  left join mentara.group_therapy_sessions as session on session.community_id = community.id
  where is_demo or seed.real_parents()
  group by community.id, is_demo, category.position
),

hosts as (
  -- Therapists who are members and moderators in charge; in real communities a moderator for every eight of them.
  select
    community_id, user_id, row_number() over (partition by community_id order by role, number) - 1 as turn,
    count(*) over (partition by community_id) as hosts
  from (
    select membership.community_id, membership.user_id, 'therapist' as role, account.email as number
    from mentara.memberships as membership
    join mentara.users as account on account.id = membership.user_id and account.role = 'therapist'
    where seed.is_demo(membership.community_id) and seed.is_demo(membership.user_id)
    union all
    select assignment.community_id, assignment.moderator_id, 'moderator', assignment.moderator_id
    from mentara.moderator_communities as assignment
    where seed.is_demo(assignment.community_id) and seed.is_demo(assignment.moderator_id)
    union all
    select communities.id, moderator.id, 'moderator', moderator.id
    from communities
    join mentara.users as moderator
      on moderator.email = 'moderator' || 1 + mod((lane - 13) / 8, 3) || '@mentara.example'
    where not is_demo
  ) as candidates
),

evenings as (
  -- Fortnights from a fixed Monday on; first those of the last three months, then those to come.
  select
    communities.*, scheduled_at,
    row_number() over (partition by communities.id order by fortnight >= 0, abs(fortnight)) as turn
  from communities
  cross join generate_series(-7, 22) as fortnight
  cross join lateral (
    select
      date '2000-01-03' + 14 * ((seed.today() - date '2000-01-03') / 14 + fortnight)
        + case
          when lane <= 10 then lane - 1 + case when lane > 5 then 2 else 0 end
          when lane <= 12 then 7 * (lane - 11)
          else 1 + mod(lane - 13, 4) + 7 * mod((lane - 13) / 4, 2)
        end::integer
        + case when lane <= 10 then interval '10 hours' else interval '12 hours' end as scheduled_at
  ) as times
  where gap > 0
    and scheduled_at >= communities.created_at + interval '10 days'
    and to_char(scheduled_at, 'MMDD') not in ('1224', '1225', '1231', '0101')
    and not exists (
      select from mentara.group_therapy_sessions as taken
      where taken.community_id = communities.id and taken.scheduled_at = times.scheduled_at
    )
),

numbered as (
  -- Of twenty numbers the lowest free ones.
  select *
  from (
    select communities.id, k, slug || '/' || k as path, row_number() over (partition by communities.id order by k) as turn
    from communities
    cross join generate_series(1, least(seed.rows(200), 20)) as k
    where not exists (
      select from mentara.group_therapy_sessions as present
      where present.id = seed.uuid('group_therapy_sessions', slug || '/' || k)::text
    )
  ) as numbers
),

drafts as materialized (
  select
    evenings.*, numbered.k, numbered.path, hosts.user_id as host_id, clock, numbered.k = 1 as is_webinar,
    not (numbered.k = 1) and mod(numbered.k + lane, 4) = 0 as is_in_person,
    case when numbered.k = 1 then 60 else 60 + 30 * mod(numbered.k, 2) end as duration,
    -- Announced two or three weeks ahead, on a working day.
    least(greatest(
      evenings.created_at,
      day - greatest(0, extract(isodow from day)::integer - 5)
        + interval '1 minute' * seed.int('group_therapy_sessions.created_at', numbered.path, 65, 500)
    ), clock) as announced_at
  from evenings
  join numbered using (id, turn)
  left join hosts on hosts.community_id = evenings.id and hosts.turn = mod(numbered.k, hosts.hosts)
  cross join lateral (
    select
      least(scheduled_at::date - seed.int('group_therapy_sessions.days', numbered.path, 15, 22), seed.today() - 1) as day,
      seed.now() at time zone 'UTC' as clock
  ) as days
  where evenings.turn <= gap
),

decided as (
  select
    drafts.*,
    scheduled_at + interval '1 minute' * duration as ends_at,
    case
      when not is_webinar and scheduled_at < clock and seed.chance('group_therapy_sessions.status', path, 0.08) then 'CANCELLED'
      when scheduled_at + interval '1 minute' * duration < clock - interval '5 minutes' then 'COMPLETED'
      when scheduled_at <= clock then 'IN_PROGRESS'
      when scheduled_at > clock + interval '24 days' then 'PENDING_APPROVAL'
      else 'APPROVED'
    end as status,
    scheduled_at - interval '1 hour' * seed.int('group_therapy_sessions.cancelled_at', path, 2, 8) as called_off_at
  from drafts
)

insert into mentara.group_therapy_sessions (
  id, title, description, community_id, created_by_id, session_type, session_format, scheduled_at, duration, max_participants,
  virtual_link, location, location_address, status, cancelled_at, cancellation_reason, completed_at, created_at, updated_at
)
select
  seed.uuid('group_therapy_sessions', path)::text,
  format(plans.title, coalesce(subject, 'everyday worries')),
  plans.description,
  decided.id,
  host_id,
  case when is_in_person then 'IN_PERSON' else 'VIRTUAL' end::mentara.session_type,
  case when is_webinar then 'webinar' else 'group-therapy' end,
  scheduled_at,
  duration,
  case when is_webinar then 50 when is_in_person then 8 else seed.int('group_therapy_sessions.max_participants', path, 6, 12) end,
  case when not is_in_person then 'https://meet.mentara.example/groups/' || seed.hex('group_therapy_sessions.link', path, 12) end,
  case when is_in_person then 'Community hall, first floor' end,
  case when is_in_person then '12 Rizal Street, ' || coalesce(city, 'Manila') end,
  status::mentara.group_session_status,
  case when status = 'CANCELLED' then called_off_at end,
  case when status = 'CANCELLED' then seed.pick(
    'group_therapy_sessions.reason', path, 'The host has fallen ill.', 'Typhoon warning for the whole region.',
    'The host had a family emergency.'
  ) end,
  case when status = 'COMPLETED' then completed_at end,
  announced_at,
  case status
    when 'COMPLETED' then completed_at
    when 'CANCELLED' then called_off_at
    when 'IN_PROGRESS' then scheduled_at
    else announced_at
  end
from decided
cross join lateral (
  select ends_at + interval '1 minute' * seed.int('group_therapy_sessions.completed_at', path, 0, 5) as completed_at
) as endings
left join plans on plans.number = 1 + mod(k - 1, 10)
left join subjects on subjects.position = decided.lane
on conflict (id) do nothing;
