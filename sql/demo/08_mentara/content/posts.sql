--! table: mentara.posts
--! mark: uuid id
--! key: id
--! target: at least 175
--! minimum: 5 per mentara.clients by user_id
--! minimum: 2 per mentara.therapists by user_id
--! minimum: 10 per mentara.communities by room_id.room_group_id.community_id

-- Three minimums in one statement. Eight posts a client, four a therapist and five a moderator, dealt out to the communities that
-- they have joined, make ten and more for each community. Real clients and therapists write what they are short of; a community
-- that is still short then, real or not, gets the rest from its members. Posts are numbered for their author ('client1/3') or
-- for their community ('our-town/2'): of the free numbers the lowest are taken.
with

situations (position, number, situation, help) as (
  -- What people of a community struggle with, and what they say helps. By the position of the community in the catalogue.
  values
    (1, 0, 'waiting for test results', 'a fixed half hour for worrying'), (1, 1, 'unanswered messages', 'an hour offline'),
    (2, 0, 'phone calls at work', 'a note with the first sentence'), (2, 1, 'lunch with colleagues', 'coming early'),
    (3, 0, 'crowded trains', 'counting the stations aloud'), (3, 1, 'lifts', 'breathing out twice as long as in'),
    (4, 0, 'fireworks', 'naming five things in sight'), (4, 1, 'anniversaries', 'a plan made with a friend'),
    (5, 0, 'getting up', 'one task of two minutes'), (5, 1, 'answering friends', 'a reply of three words'),
    (6, 0, 'waking at three', 'getting up instead of turning over'), (6, 1, 'night shifts', 'the same dark hours every day'),
    (7, 0, 'saying no', 'answering tomorrow instead'), (7, 1, 'caring for a parent beside the job', 'two evenings off a week'),
    (8, 0, 'the first week back at work', 'starting with four hours a day'), (8, 1, 'guilt about resting', 'a diary of days off'),
    (9, 0, 'half-finished projects', 'a timer and a partner on the line'), (9, 1, 'lost keys', 'a hook beside the door'),
    (10, 0, 'checking the stove', 'one photograph, then the door'), (10, 1, 'intrusive thoughts', 'letting them pass'),
    (11, 0, 'a wandering mind', 'coming back without scolding'), (11, 1, 'practice on busy days', 'washing up slowly'),
    (12, 0, 'talking about money', 'a fixed evening each month'), (12, 1, 'closed doors of teenagers', 'talks in the car')
),

phrases (role, number, title, body) as (
  values
    ('client', 0, 'How do you cope with %1$s?', 'My topic this week: %1$s. What works for you?'),
    ('client', 1, 'Small win: %1$s', 'It went well yesterday, and I still cannot believe it. What made the difference: %2$s.'),
    ('client', 2, 'A bad day, and what I learned', 'Today it was %1$s again. I forgot what would have helped: %2$s.'),
    ('client', 3, 'Has anybody tried %2$s?', 'My sister swears by it. Does it get easier after the first times?'),
    ('client', 4, 'Thank you all', 'I once asked you about %1$s. Your advice was %2$s, and most days it works.'),
    ('client', 5, 'Not only me', 'I thought that nobody else had my trouble with %1$s. Reading here, I feel less strange.'),
    ('client', 6, 'Explaining it to my family', 'Nobody at home understands my trouble with %1$s. How did you explain yours?'),
    ('client', 7, 'My list so far', 'Against %1$s: %2$s, sleep, and this community. What would you add?'),
    ('client', 8, 'What nobody told me about %1$s', 'It comes back when you think it is over. What I do then: %2$s.'),
    ('therapist', 0, 'Exercise of the week: %2$s', 'Try it on three days, and note how you felt before and after.'),
    ('therapist', 1, 'A word on %1$s', 'Avoiding it helps today and costs tomorrow. A way through, in small steps: %2$s.'),
    ('therapist', 2, 'A question I often hear', 'Is trouble with %1$s normal? Yes. Does it last? Rarely. Begin with this: %2$s.'),
    ('moderator', 0, 'Question of the week: %1$s', 'What helps you with it? The first answer we got: %2$s.'),
    ('moderator', 1, 'House rules, in short', 'Be kind, give no medical advice, report what worries you. Topic this week: %1$s.'),
    ('moderator', 2, 'Group session planned', 'It will be about %1$s. Write below if you want to come, and at which time of day.')
),

authors as (
  -- Demo accounts have so many numbers and use all of them; real ones as many as they must have, less what they wrote already.
  select
    account.id, account.email, account.role, seed.is_demo(account.id) as is_demo, quotas.numbers,
    case when seed.is_demo(account.id) then quotas.numbers else quotas.minimum - count(post.id) end as gap
  from mentara.users as account
  join (
    values
      ('client', true, 8, 5), ('client', false, 5, 5), ('therapist', true, 4, 2), ('therapist', false, 2, 2),
      ('moderator', true, 5, 0)
  ) as quotas (role, is_demo, numbers, minimum) on quotas.role = account.role and quotas.is_demo = seed.is_demo(account.id)
  left join mentara.posts as post on post.user_id = account.id
  where seed.is_demo(account.id) or seed.real_parents()
  group by account.id, quotas.numbers, quotas.minimum
),

venues as (
  -- One room of each community for each role: moderators announce, all others write where everybody may.
  select distinct on (community.id, role)
    community.id as community_id, community.slug, seed.is_demo(community.id) as is_demo, role, room.id as room_id,
    coalesce(category.position, seed.int('posts.topic', community.slug, 1, 12)) as position
  from mentara.communities as community
  join mentara.room_groups as room_group on room_group.community_id = community.id
  join mentara.rooms as room on room.room_group_id = room_group.id
  cross join unnest(array['client', 'therapist', 'moderator']) as role
  left join mentara.community_categories as category on category.slug = community.slug and category.position <= 12
  order by community.id, role, seed.is_demo(room.id) = seed.is_demo(community.id) desc,
    (room.posting_role = 'moderator') = (role = 'moderator') desc, room_group."order", room."order", room.id
),

desks as (
  -- Memberships as places to write at, in the order of joining. Demo authors are not at home in real communities, but help out.
  select
    authors.*, venues.community_id, venues.slug, venues.room_id, venues.position, membership.joined_at, is_home,
    row_number() over (partition by authors.id, is_home order by membership.joined_at, venues.slug collate "C") as turn,
    count(*) over (partition by authors.id, is_home) as desks,
    row_number() over (partition by venues.community_id order by authors.email collate "C") as seat,
    count(*) over (partition by venues.community_id) as seats
  from authors
  join mentara.memberships as membership on membership.user_id = authors.id
  join venues on venues.community_id = membership.community_id and venues.role = authors.role
  cross join lateral (select venues.is_demo or not authors.is_demo as is_home) as belonging
),

slots as (
  -- All numbers. x chooses the words: in the order of demo authors, so that the first posts of a community all differ.
  select
    desks.*, k, case when is_demo then split_part(email, '@', 1) else email end || '/' || k as path,
    (k - turn) / desks as nth, (numbers - turn) / desks + 1 as posts_here, role = 'moderator' as is_recent,
    row_number() over (
      partition by community_id, role, is_demo order by substring(email from '^[a-z]+([0-9]{1,9})@')::integer, email, k
    ) as x
  from desks
  cross join lateral generate_series(turn, numbers, desks) as k
  where is_home
),

authors_posts as materialized (
  select *
  from (
    select slots.*, row_number() over (partition by id order by k) as free_turn
    from slots
    where not exists (select from mentara.posts as present where present.id = seed.uuid('posts', path)::text)
  ) as free
  where free_turn <= gap
),

shortages as (
  -- Ten, less what is there and what authors are about to write.
  select community_id, 10 - sum(posts) as gap
  from (
    select room_group.community_id, count(post.id) as posts
    from mentara.room_groups as room_group
    left join mentara.rooms as room on room.room_group_id = room_group.id
    left join mentara.posts as post on post.room_id = room.id
    where seed.is_demo(room_group.community_id) or seed.real_parents()
    group by room_group.community_id
    union all
    select community_id, count(*) from authors_posts group by community_id
  ) as counted
  group by community_id
  having sum(posts) < 10
),

communities_posts as (
  -- Members in turn, in the last weeks. Far more numbers than posts: those that have lost their room keep theirs.
  select *
  from (
    select
      desks.*, k, path, 0 as nth, 1 as posts_here, true as is_recent, k + seed.int('posts.words', slug, 0, 17) as x,
      shortages.gap as missing, row_number() over (partition by community_id order by k) as free_turn
    from shortages
    join desks using (community_id)
    cross join lateral generate_series(seat, 100, seats) as k
    cross join lateral (select slug || '/' || k as path) as paths
    where not exists (select from mentara.posts as present where present.id = seed.uuid('posts', path)::text)
  ) as free
  where free_turn <= missing
),

dated as (
  -- Posts of an author in a community follow each other up to yesterday, while people are awake; staff write on working days.
  select drafts.*, day - interval '1 hour' + interval '1 minute' * seed.int('posts.minute', path, 0, 840) as written_at
  from (
    select id, role, room_id, position, joined_at, path, nth, posts_here, is_recent, x from authors_posts
    union all
    select id, role, room_id, position, joined_at, path, nth, posts_here, is_recent, x from communities_posts
  ) as drafts
  cross join lateral (
    select case
      when is_recent then seed.today() - seed.int('posts.recent', path, 2, 24)
      else joined_at::date + 3
        + floor(greatest(0, seed.today() - joined_at::date - 4) * (nth + seed.uniform('posts.day', path)) / posts_here)::integer
    end as free_day
  ) as days
  cross join lateral (
    select free_day - case role when 'client' then 0 else greatest(0, extract(isodow from free_day)::integer - 5) end as day
  ) as working_days
)

insert into mentara.posts (id, title, content, created_at, updated_at, user_id, room_id)
select
  seed.uuid('posts', path)::text,
  format(phrases.title, situation, help),
  format(phrases.body, situation, help),
  created_at,
  -- One in ten is corrected soon after.
  least(created_at + interval '9 minutes' * seed.chance('posts.updated_at', path, 0.1)::integer, seed.now() at time zone 'UTC'),
  id,
  room_id
from dated
cross join lateral (
  -- A real member may have joined this very day.
  select least(greatest(written_at, joined_at + interval '1 minute'), seed.now() at time zone 'UTC') as created_at
) as bounded
left join situations on situations.position = dated.position and situations.number = mod(x, 2)
-- Nine phrases and two situations share no divisor: the first 18 posts of clients in a community all differ.
left join phrases on phrases.role = dated.role and phrases.number = mod(x, case dated.role when 'client' then 9 else 3 end)
on conflict (id) do nothing;
