--! table: mentara.journal_entries
--! mark: uuid id
--! key: id
--! target: at least 60

-- Three of four clients keep a journal: five evenings each between registration and yesterday. It begins with the mood from 1 to
-- 10, low at first and higher later, with setbacks; the sentences that follow agree with it, and are about
-- the concerns of the communities that the client has joined, in turn, so that no evening reads like another.
with

openings (mood, number, sentence) as (
  values
    ('low', 0, 'A heavy day.'), ('low', 1, 'I would rather have stayed in bed.'), ('low', 2, 'It was too much again.'),
    ('middle', 0, 'Neither good nor bad.'), ('middle', 1, 'Up and down today.'), ('middle', 2, 'An ordinary day, for once.'),
    ('high', 0, 'Today was a good day.'), ('high', 1, 'I laughed, and noticed it only afterwards.'), ('high', 2, 'A light day.')
),

middles (position, low, middle, high) as (
  values
    (1, 'I checked my mail every ten minutes, in case something had gone wrong.', 'The worries came, and I let two of them wait.',
     'I kept the worries for half past six, and by then they were small.'),
    (2, 'I ate lunch in my car so that nobody would talk to me.', 'I said good morning to two people and nothing more.',
     'I asked a question in the meeting, and my voice held.'),
    (3, 'It got me in the queue, and I left my basket there.', 'My heart raced in the lift, but I stayed until my floor.',
     'I rode the train all the way and read a page on it.'),
    (4, 'A door slammed, and I was back there for an hour.', 'I took the long way round, but I took it on foot.',
     'I passed the place with my friend, and we went on for ice cream.'),
    (5, 'I did not open the curtains.', 'I cooked rice and washed one plate.',
     'I called my cousin and we talked about nothing for an hour.'),
    (6, 'Awake from two to five, and then the alarm.', 'Five hours, in two pieces.',
     'I slept through until the rooster next door.'),
    (7, 'Three people wanted something at once, and I shouted.', 'I did half of the list and let the rest lie.',
     'I said no to one thing, and nobody died of it.'),
    (8, 'I read the same page four times, and nothing stayed.', 'I walked around the block and lay down afterwards.',
     'I wanted to do something, for the first time in weeks, and stopped before I was tired.'),
    (9, 'I missed the appointment, though it was written on my hand.', 'I finished one thing and began three.',
     'The timer rang, and I was still with the same task.'),
    (10, 'I went back six times, and then I called my neighbour.', 'I went back twice and then counted to a hundred.',
     'One look at the stove, and out.')
),

closings (mood, number, sentence) as (
  values
    ('low', 0, 'Tomorrow only the first step.'), ('low', 1, 'I will ask for help with it.'),
    ('low', 2, 'I am going to bed early.'), ('low', 3, 'At least I have written it down.'),
    ('middle', 0, 'It could have been worse.'), ('middle', 1, 'The breathing helped a little.'),
    ('middle', 2, 'I read in the community for a while.'), ('middle', 3, 'Tomorrow I try it in the morning.'),
    ('high', 0, 'I am a little proud.'), ('high', 1, 'I want to remember how this felt.'), ('high', 2, 'More of this, please.'),
    ('high', 3, 'I told my family at dinner.')
),

entries as materialized (
  select
    account.id,
    account.created_at,
    split_part(account.email, '@', 1) || '/' || number as path,
    number,
    concern.position,
    seed.int('journal_entries.words', account.email, 0, 11) as first_words,
    -- From about 3 to about 7, each evening up to two steps off.
    2 + number + seed.int('journal_entries.mood', split_part(account.email, '@', 1) || '/' || number, -2, 2) as mood
  from mentara.users as account
  cross join generate_series(1, 5) as number
  left join lateral (
    select array_agg(category.position order by membership.joined_at, category.position) as positions
    from mentara.memberships as membership
    join mentara.communities as community on community.id = membership.community_id
    join mentara.community_categories as category on category.slug = community.slug
    where membership.user_id = account.id
      and category.position <= 10
  ) as joined on true
  cross join lateral (select coalesce(joined.positions[1 + mod(number - 1, 3)], joined.positions[1], 5) as position) as concern
  where seed.is_demo(account.id)
    and account.role = 'client'
    and mod(substring(account.email from '[0-9]{1,9}')::integer, 4) <> 0
),

felt as (
  select *, case when mood <= 4 then 'low' when mood <= 6 then 'middle' else 'high' end as feeling
  from (select id, created_at, path, number, position, first_words, greatest(1, mood) as mood from entries) as bounded
)

insert into mentara.journal_entries (id, user_id, content, created_at, updated_at)
select
  seed.uuid('journal_entries', path)::text,
  felt.id,
  concat_ws(
    ' ',
    'Mood: ' || felt.mood || ' of 10.',
    openings.sentence,
    case felt.feeling when 'low' then middles.low when 'middle' then middles.middle else middles.high end,
    closings.sentence
  ),
  written_at,
  written_at
from felt
left join middles on middles.position = felt.position
left join openings on openings.mood = felt.feeling and openings.number = mod(first_words + felt.number, 3)
left join closings on closings.mood = felt.feeling and closings.number = mod(first_words + felt.number, 4)
cross join lateral (
  -- A fifth of the days since registration for each, between half past seven and nine in the evening.
  select felt.created_at::date + interval '11 hours 30 minutes'
    + interval '1 day' * (2 + first_day + floor((next_day - first_day) * seed.uniform('journal_entries.day', path)))
    + interval '1 minute' * seed.int('journal_entries.minute', path, 0, 90) as written_at
  from (
    select days * (felt.number - 1) / 5 as first_day, days * felt.number / 5 as next_day
    from (select seed.today() - felt.created_at::date - 3 as days) as since
  ) as fifths
) as evenings
on conflict (id) do nothing;
