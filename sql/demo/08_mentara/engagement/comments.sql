--! table: mentara.comments
--! mark: uuid id
--! key: id
--! target: at least 350
--! minimum: 10 per mentara.clients by user_id
--! minimum: 5 per mentara.therapists by user_id
--! minimum: 2 per mentara.posts by post_id

-- Three minimums in one statement. Each demo post has a thread: a member comments, and in two of three threads the author answers
-- exactly that comment; in the others a second member comments, whom the author may answer. Clients and therapists who
-- are still short of comments, real or not, write under posts of the communities that they have joined; posts that are still
-- short then get the rest from members, demo ones if there are any. Paths: post and number (threads), or name and number.
with

kinds (kind, pattern) as (
  -- What a post is about, by the phrases of posts.sql; the bracket is its topic.
  values
    ('cope', '^How do you cope with ([^\n?]*)'), ('win', '^Small win: ([^\n]*)'), ('setback', '\nToday it was (.*?) again'),
    ('tried', '^Has anybody tried ([^\n?]*)'), ('thanks', '\nI once asked you about (.*?)\.'),
    ('alike', 'my trouble with (.*?)\. Read'), ('explain', 'my trouble with (.*?)\. How'), ('list', '\nAgainst (.*?):'),
    ('setback', '^What nobody told me about ([^\n]*)'), ('lesson', '^Exercise of the week: ([^\n]*)'),
    ('lesson', '^A word on ([^\n]*)'), ('lesson', '\nIs trouble with (.*?) normal'),
    ('week', '^Question of the week: ([^\n]*)'), ('rules', 'Topic this week: (.*?)\.'), ('session', '\nIt will be about (.*?)\.')
),

tips (position, number, tip) as (
  -- By the position of the community in the catalogue.
  values
    (1, 0, 'writing the worry down and reading it on Sunday'), (1, 1, 'a walk without the phone'),
    (2, 0, 'one question prepared at home'), (2, 1, 'going with somebody I know'),
    (3, 0, 'cold water on the wrists'), (3, 1, 'staying until the peak is over'),
    (4, 0, 'a song that belongs to today'), (4, 1, 'telling one person where I am going'),
    (5, 0, 'shoes on before I decide anything'), (5, 1, 'a message to one friend'),
    (6, 0, 'the same hour for getting up, on weekends, too'), (6, 1, 'no clock in the bedroom'),
    (7, 0, 'three things on the list instead of ten'), (7, 1, 'ten minutes outside at noon'),
    (8, 0, 'breaks that stand in the calendar'), (8, 1, 'one evening without a plan'),
    (9, 0, 'a bowl for everything beside the door'), (9, 1, 'working next to somebody'),
    (10, 0, 'waiting one minute longer each time'), (10, 1, 'saying the thought in a silly voice'),
    (11, 0, 'three breaths before each meal'), (11, 1, 'following one sound to its end'),
    (12, 0, 'talking on a walk instead of at the table'), (12, 1, 'writing it down before saying it')
),

phrases (kind, voice, number, comment, answer) as (
  values
    ('cope', 'member', 0, 'What works for me: %2$s.', 'Thank you, I will try that this week.'),
    ('cope', 'member', 1, 'I used to run from it, too. Start small: %2$s.', 'That sounds doable, thank you.'),
    ('cope', 'staff', 0, 'For %1$s, many begin with this: %2$s. Give it a few tries.', 'Three tries, then I report back.'),
    ('tried', 'member', 0, 'I have, for two months. The first week was strange, then it was a habit.', 'Good to know.'),
    ('tried', 'member', 1, 'I tried it and gave up too early, I think. Tell us how it goes!', 'I will, on Sunday.'),
    ('tried', 'staff', 0, 'It helps many people, not all. Try it on quiet days first.', 'Quiet days first: noted.'),
    ('explain', 'member', 0, 'I said: a smoke alarm that rings for toast. My father got it.', 'I will use that, thank you!'),
    ('explain', 'member', 1, 'I wrote a letter, because I could not say it aloud.', 'A letter could work for my mother.'),
    ('explain', 'staff', 0, 'You may bring somebody along to a session; together it is easier.', 'I did not know that.'),
    ('list', 'member', 0, 'I would add %2$s.', 'Added, thank you.'),
    ('list', 'member', 1, 'Against %1$s I also have %2$s.', 'I like that one. On the list it goes.'),
    ('list', 'staff', 0, 'A good list. Put it where you see it on a bad day.', 'It hangs on the fridge now.'),
    ('win', 'member', 0, 'Well done! I know what that takes.', 'Thank you. I still smile about it.'),
    ('win', 'member', 1, 'Reading this made my breakfast. How was it afterwards?', 'I was tired, and a bit taller.'),
    ('win', 'staff', 0, 'A real step. Write down how you did it, for the other days.', 'Written down, on the first page.'),
    ('thanks', 'member', 0, 'So glad to read that. I still struggle with %1$s.', 'It took me a year. You will get there.'),
    ('thanks', 'member', 1, 'Thank you for coming back to tell us. Most people forget.', 'Without you I would not be here.'),
    ('thanks', 'staff', 0, 'Good to read, above all for those who have just begun.', 'I did not believe it either.'),
    ('setback', 'member', 0, 'It is one day. Mine was on Tuesday.', 'I hope your Wednesday was better. Mine was.'),
    ('setback', 'member', 1, 'Same here. What helps me afterwards: %2$s.', 'I will remember that for the next time.'),
    ('setback', 'staff', 0, 'Setbacks belong to it. You know what helps, and that is half of it.', 'I try to see it like that.'),
    ('alike', 'member', 0, 'You are not strange at all. I know it, too, and I know ten others.', 'Ten! I feel better already.'),
    ('alike', 'member', 1, 'I thought so, too, until I found this place.', 'Then I am glad that I wrote it.'),
    ('alike', 'staff', 0, 'More people know this than say so. Good that you wrote.', 'It took me a week to press the button.'),
    ('week', 'member', 0, 'For me it is %2$s. Not always, but often.', 'Thank you, the list grows.'),
    ('week', 'member', 1, 'I have no answer yet, I read along.', 'Reading along is welcome, too.'),
    ('week', 'staff', 0, 'Against %1$s I would begin with %2$s.', 'Added to the list, thank you.'),
    ('lesson', 'member', 0, 'I tried it on three days. The second was the hardest.', 'That is common. Thank you for telling us.'),
    ('lesson', 'member', 1, 'This came at the right moment for me.', 'Tell us next week how it went.'),
    ('lesson', 'staff', 0, 'Worth coming back to in a few weeks.', 'I will remind everybody.'),
    ('rules', 'member', 0, 'Thank you for keeping it kind here.', 'All of you do that. I only sweep.'),
    ('rules', 'member', 1, 'Good to have this in writing. To the topic: %2$s helps me.', 'Thank you, that goes on the list.'),
    ('rules', 'staff', 0, 'Clear and short, thank you.', 'Short gets read.'),
    ('session', 'member', 0, 'I would like to come. Evenings are best for me.', 'Noted: evenings.'),
    ('session', 'member', 1, 'Can I listen first, with the camera off?', 'Of course, at your own pace.'),
    ('session', 'staff', 0, 'I can help with the first half hour.', 'That would be lovely, I will write to you.'),
    ('other', 'member', 0, 'Thank you for writing this. I needed to read it today.', 'I am glad that I did.'),
    ('other', 'member', 1, 'I have read it twice. Thank you for being so open.', 'Thank you for reading.'),
    ('other', 'staff', 0, 'Thank you for telling us. Be gentle with yourself today.', 'I will try.')
),

posts as materialized (
  -- Demo posts, and real ones where these are to be served. A post without a room has no community: demo clients look after it.
  select
    post.id, post.user_id, post.created_at, coalesce(community.id, '') as community_id, seed.is_demo(post.id) as is_demo,
    seed.is_demo(post.user_id) as may_answer, coalesce(sort.kind, 'other') as kind, sort.topic,
    coalesce(category.position, seed.int('posts.topic', coalesce(community.slug, ''), 1, 12)) as position,
    seed.int('comments.thread', post.id, 0, 5) as thread
  from mentara.posts as post
  left join mentara.rooms as room on room.id = post.room_id
  left join mentara.room_groups as room_group on room_group.id = room.room_group_id
  left join mentara.communities as community on community.id = room_group.community_id
  left join mentara.community_categories as category on category.slug = community.slug and category.position <= 12
  left join lateral (
    select kind, substring(post.title || E'\n' || post.content from pattern) as topic
    from kinds
    where post.title || E'\n' || post.content ~ pattern
    order by kind
    limit 1
  ) as sort on true
  where seed.is_demo(post.id) or seed.real_parents()
),

members as (
  -- Who may comment where. Threads are for demo members, where there are any.
  select
    membership.community_id, account.id, account.email, account.role, membership.joined_at,
    seed.is_demo(account.id) = bool_or(seed.is_demo(account.id)) over (partition by membership.community_id) as is_guest
  from mentara.memberships as membership
  join mentara.users as account on account.id = membership.user_id
  where account.role <> 'admin'
  union all
  select '', id, email, role, created_at, true
  from mentara.users
  where seed.is_demo(id)
    and role = 'client'
),

places as (
  -- The free numbers of each post.
  select
    posts.*, path, number, 2 - written.comments as gap, row_number() over (partition by posts.id order by number) as turn,
    posts.is_demo and may_answer and (number = 2 and thread < 4 or number = 3) as is_answer,
    case when posts.is_demo then 2 + (may_answer and thread = 5)::integer else 0 end as quota
  from posts
  left join (
    select post_id, count(*) as comments from mentara.comments group by post_id
  ) as counted on counted.post_id = posts.id
  cross join lateral (select coalesce(counted.comments, 0) as comments) as written
  cross join generate_series(1, 6) as number
  cross join lateral (select posts.id || '/' || number as path) as paths
  where not exists (select from mentara.comments as present where present.id = seed.uuid('comments', path)::text)
),

threads as (
  select
    places.path, places.id as post_id, case when is_answer then places.user_id else guest.id end as user_id,
    case when is_answer then places.id || '/' || (number - 1) end as answered_path,
    greatest(places.created_at, guest.latest) as base_at, guest.role, mod(thread + guest.seat, 2) as words,
    0.1 * least(10, 3 * number - 2 + 2 * seed.uniform('comments.created_at', places.path)) as delay
  from places
  join (
    -- Clients and staff by turns, first who had joined when the post was written. A thread waits for its last guest.
    select
      post_id, id, role, count(*) over of_post as seats, row_number() over (of_post order by turn, is_late, draw) as seat,
      max(joined_at) over (of_post order by turn, is_late, draw) as latest
    from (
      select
        posts.id as post_id, members.id, role, joined_at, is_late, draw,
        row_number() over (partition by posts.id, role = 'client' order by is_late, draw) as turn
      from posts
      join members on members.community_id = posts.community_id and members.id <> posts.user_id and is_guest
      cross join lateral (
        select joined_at > posts.created_at as is_late, seed.uniform('comments.user_id', posts.id || '/' || email) as draw
      ) as draws
      where posts.id in (select id from places where number <= quota or gap > 0)
    ) as candidates
    window of_post as (partition by post_id)
  ) as guest
    on guest.post_id = places.id
    and guest.seat = 1 + mod(case when is_answer then number - 2 else number - 1 end, seats)
  where number <= quota or turn <= gap
),

short_authors as (
  select account.id, account.email, quotas.minimum - count(written.post_id) as gap
  from mentara.users as account
  join (values ('client', 10), ('therapist', 5)) as quotas (role, minimum) on quotas.role = account.role
  left join (
    select user_id, post_id from mentara.comments union all select user_id, post_id from threads
  ) as written on written.user_id = account.id
  where seed.is_demo(account.id) or seed.real_parents()
  group by account.id, quotas.minimum
  having count(written.post_id) < quotas.minimum
),

numbers as (
  select short_authors.*, number, path, seed.uuid('comments', path)::text as comment_id
  from short_authors
  cross join generate_series(1, 20) as number
  cross join lateral (
    select case when seed.is_demo(id) then split_part(email, '@', 1) else email end || '/' || number as path
  ) as paths
),

visits as (
  -- Where they have written otherwise.
  select user_id, post_id from threads
  union
  select comment.user_id, comment.post_id
  from mentara.comments as comment
  join short_authors on short_authors.id = comment.user_id
  left join numbers on numbers.comment_id = comment.id
  where numbers.id is null
),

readings as (
  -- What they can read, in an order by chance; where they have not been yet comes first.
  select
    short_authors.id, posts.id as post_id, greatest(posts.created_at, members.joined_at) as base_at, role,
    row_number() over (
      of_author order by visits.post_id is not null, seed.uniform('comments.post_id', members.email || '/' || posts.id), posts.id
    ) as place,
    count(*) over of_author as places
  from short_authors
  join members using (id)
  join posts on posts.community_id = members.community_id and posts.user_id <> short_authors.id
  left join visits on visits.user_id = short_authors.id and visits.post_id = posts.id
  where members.community_id <> ''
  window of_author as (partition by short_authors.id)
),

additions as (
  select
    path, post_id, id as user_id, null as answered_path, base_at, role,
    -- Who has to come back to a post says something else there.
    mod(seed.int('comments.words', post_id, 0, 1) + (number - 1) / places::integer, 2) as words,
    seed.uniform('comments.created_at', path) as delay
  from (
    select numbers.*, row_number() over (partition by numbers.id order by number) as turn
    from numbers
    left join mentara.comments as present on present.id = numbers.comment_id
    where present.id is null
  ) as free
  join readings using (id)
  where turn <= gap
    and place = 1 + mod(number - 1, places)
)

insert into mentara.comments (id, post_id, user_id, content, parent_id, created_at, updated_at)
select
  seed.uuid('comments', path)::text,
  post_id,
  wanted.user_id,
  format(case when answered_path is null then phrases.comment else phrases.answer end, posts.topic, tips.tip),
  seed.uuid('comments', answered_path)::text,
  written_at,
  written_at
from (select * from threads union all select * from additions) as wanted
left join posts on posts.id = post_id
left join tips on tips.position = posts.position and tips.number = words
left join phrases
  on phrases.kind = posts.kind
  and phrases.voice = case role when 'client' then 'member' else 'staff' end
  and phrases.number = case role when 'client' then words else 0 end
cross join lateral (
  -- People are awake for 840 minutes, from 23:00 UTC on. A thread takes up to 25 hours of these, or what is left until now.
  select
    (base_at + interval '1 hour')::date as base_day,
    least(840, extract(epoch from (base_at + interval '1 hour')::time) / 60) as base_minute,
    (seed.now() at time zone 'UTC' + interval '1 hour')::date as last_day,
    least(840, extract(epoch from (seed.now() at time zone 'UTC' + interval '1 hour')::time) / 60) as last_minute
) as bounds
cross join lateral (
  select floor(
    base_minute + delay * least(1500, greatest(0, 840 * (last_day - base_day) + last_minute - base_minute))
  )::integer as minutes
) as awake
cross join lateral (
  select least(
    greatest(base_at, base_day + interval '1 day' * (minutes / 840) + interval '1 minute' * (mod(minutes, 840) - 60)),
    greatest(base_at, seed.now() at time zone 'UTC')
  ) as written_at
) as times
on conflict (id) do nothing;
