--! table: mentara.messages
--! mark: uuid id
--! key: id
--! target: at least 240
--! minimum: 5 per mentara.conversations by conversation_id
--! minimum: 10 per mentara.clients by sender_id

-- Dialogues: each thread of conversations.sql has a script, in which every question is answered, in one sitting of four lines and
-- one some days later. Clients send four messages to their therapist and three to each of two others. Real threads that are
-- short of messages get small talk of those who take part; clients who are short of messages say something in a group.
with

topics (position, situation, help) as (
  -- By the main concern of the client, see the README.
  values
    (1, 'waiting for news', 'a fixed half hour for worrying'), (2, 'the team meeting', 'preparing one single sentence'),
    (3, 'the crowded train', 'counting the stations'), (4, 'noise in the street', 'naming five things in the room'),
    (5, 'getting up', 'one task of two minutes'), (6, 'waking at three', 'getting up instead of turning over'),
    (7, 'the evening call from the office', 'answering tomorrow'), (8, 'the first week back at work', 'a break each hour'),
    (9, 'the pile of letters', 'a timer of ten minutes'), (10, 'checking the stove', 'one photograph, then the door')
),

scripts (kind, variants, lines) as (
  values
    ('DIRECT therapist', array[0], array[
      'May I send you my notes on %1$s? I did not get through all of them last time.',
      'Of course. I will read them before we meet. Which part is on your mind most?',
      'Here they are. Page two: what I think in the minute before.',
      'Read, thank you. Your last line is the important one. How about answering it with this: %2$s?',
      'I have done that now. It feels odd, but the minute passed.',
      'Odd is fine. Three times more, and it will feel less odd. Shall we look at it together next time?',
      'Yes, please. See you then.'
    ]),
    ('DIRECT therapist', array[1], array[
      'Good news: %1$s was easier today than last week.',
      'I am glad to read that. What did you do differently?',
      'What we had agreed on: %2$s. I had it on a card in my pocket.',
      'Well done. Would you do it twice more, and note from 0 to 10 how tense you are?',
      'Done twice. It was a 7 and then a 5.',
      'From 7 to 5 is a real step. What would you like to tackle next?',
      'I do not know yet. I will think about it until we meet.'
    ]),
    ('DIRECT therapist', array[2], array[
      'I am sorry to write between sessions. Today %1$s was too much, and I cried afterwards.',
      'Please do not be sorry. Are you safe, and is somebody with you now?',
      'Yes, my sister is here. I am calmer already.',
      'Good. Rest today. Tomorrow you may try this: %2$s. If it gets worse, call the crisis line at once.',
      'I rested, and yesterday I tried it. It helped for a while.',
      'For a while is a lot after such a day. Shall we talk about what set it off when we meet?',
      'Yes. I would like that to be our first topic.'
    ]),
    ('DIRECT client', array[0], array[
      'Hi! We are in the same community. Is %1$s a problem for you, too?',
      'Hi, yes, very much. What do you do about it?',
      'Mostly I wait until it is over. And you?', 'My trick is %2$s. It sounds silly, but it often works.',
      'I tried it today, and I had to laugh. It did help, though.', 'Ha, told you! Write to me when it does not.'
    ]),
    ('DIRECT client', array[1], array[
      'Are you coming to the next group session of our community?', 'I would like to. Have you ever been to one?',
      'Twice. You may keep the camera off, nobody minds.', 'That helps. Could we talk about %1$s there?',
      'I asked the moderator: yes, we could.', 'Great, then I will come. Thank you!'
    ]),
    ('DIRECT client', array[2], array[
      'Bad day. It was %1$s again.', 'I am sorry. Do you want to talk, or rather be distracted?',
      'Distracted, please.', 'Then look at this: my cat has moved into the laundry basket.',
      'That picture still makes me smile. Today was better, by the way.', 'So glad! With me it is %2$s that turns the tide.'
    ]),
    ('DIRECT admin', array[0], array[
      'Two members asked me whether group sessions are recorded. Are they?', 'No, never. The help page says so now.',
      'Good. May I pin that in Announcements?', 'Please do, and link the page.', 'Pinned in all my communities.'
    ]),
    ('DIRECT admin', array[1], array[
      'Could new members see the house rules before their first post?', 'Good idea. As a page, or as a message?',
      'A message. Pages get clicked away.', 'Agreed. It goes out this week.', 'I saw it today. It looks good, thank you.'
    ]),
    ('DIRECT admin', array[2], array[
      'I am away tomorrow. Who looks after my communities?', 'I will ask the others. Is there anything to watch?',
      'Only the thread about night shifts, it gets lively.', 'Noted. Enjoy your day off.', 'I am back, and all is quiet. Thanks!'
    ]),
    ('SUPPORT admin', array[0], array[
      'Hello, I need a receipt for my insurance. Where do I find it?', 'Hello! Under Payments, beside each session.',
      'I see it, but my address is missing on the page.', 'I have switched it on for receipts. Please try once more.',
      'Now it is complete. Thank you!'
    ]),
    ('SUPPORT admin', array[1], array[
      'Can I write in a community without showing my last name?', 'Yes. Under Settings, Privacy, choose "First name only".',
      'Does that change my old posts, too?', 'It does, within an hour or so.', 'I have looked today: it worked. Thank you.'
    ]),
    ('SUPPORT admin', array[2], array[
      'There was no sound in my video call. What can I do?', 'I am sorry. Did you allow the browser the microphone?',
      'I may have refused it once.', 'Then click the lock beside the address and allow it.', 'The test call works now. Thanks!'
    ]),
    ('Weekly check-in', array[0, 1, 2], array[
      'Good evening, everybody. What was a good moment of your week?', 'I cooked for the first time in a month.',
      'I answered a phone call without rehearsing.', 'Eight hours of sleep, at least once.',
      'I still think of your three moments. Who has a fourth one?', 'I have: I walked home instead of taking the bus.'
    ]),
    ('Ideas for the platform', array[0, 1, 2], array[
      'What should we improve next? Small wishes are welcome.', 'A dark mode for the evenings, please.',
      'A way to thank members whose posts help others.', 'Reminders of group sessions a day before, not an hour before.',
      'Reminders a day before are planned now. The dark mode comes later.', 'Wonderful, thank you for listening.'
    ])
),

remarks (kind, lines) as (
  -- What somebody may add: answers to the first question of a group, and elsewhere what fits any thread.
  values
    ('Weekly check-in', array[
      'I called my brother after a long time.', 'The rain stopped exactly when I went out.', 'I finished a book.',
      'My tomatoes have their first flower.', 'I said no, kindly, and it was accepted.'
    ]),
    ('Ideas for the platform', array[
      'Larger letters on the phone.', 'A calendar of all group sessions.', 'Saving a post for later.',
      'A quieter sound for new messages.', 'A search in my own messages.'
    ]),
    ('other', array[
      'Thank you for our talk last time.', 'Today was a better day than yesterday.', 'I went for a walk and thought of you.',
      'No need to answer, I only wanted to say hello.', 'I tried what you told me, and it helped.'
    ]),
    ('small talk', array[
      'Just a short hello from me.', 'The new rooms look nice.', 'I am at home this week.', 'I hope you are well.', 'See you.'
    ])
),

seats as materialized (
  -- Who takes part: first who was there from the beginning, the host last of them. In real threads the last message stays last.
  select
    conversation.id, conversation.type, conversation.title, conversation.created_at, account.id as user_id, account.role,
    seed.is_demo(conversation.id) as is_demo, substring(account.email from '^[a-z]+([0-9]{1,9})@')::integer as number,
    row_number() over (partition by conversation.id order by place, account.email collate "C") as seat,
    count(*) over (partition by conversation.id) as seats, count(place) over (partition by conversation.id) as founders,
    least(joined_at, closes_at) as opens_at, closes_at
  from mentara.conversations as conversation
  join mentara.conversation_participants as participant on participant.conversation_id = conversation.id
  join mentara.users as account on account.id = participant.user_id
  cross join lateral (
    select
      case when seed.is_demo(conversation.id) then seed.now() at time zone 'UTC'
        else least(conversation.last_message_at, seed.now() at time zone 'UTC') end as closes_at,
      case when joined_at <= conversation.created_at
        then array_position(array['client', 'moderator', 'therapist', 'admin'], account.role) end as place
  ) as order_of_seats
),

threads as (
  select
    one.id, one.created_at, one.number, kind,
    mod(case kind when 'SUPPORT admin' then other.number when 'DIRECT client' then one.number + (other.number - one.number) / 3
      else one.number end, 3) as variant
  from seats as one
  join seats as other on other.id = one.id and other.seat = 2
  cross join lateral (
    select case when one.type = 'GROUP' then one.title else one.type || ' ' || other.role end as kind
  ) as kinds
  where one.is_demo and one.seat = 1 and one.founders = case one.type when 'GROUP' then 4 else 2 end
),

scripted as materialized (
  select
    threads.id || '/' || line as identity, threads.id as conversation_id, seats.user_id as sender_id,
    format(text, situation, help) as content,
    day + threads.created_at::time + interval '1 minute' * case when line = 1 then 0 else pause end as created_at
  from threads
  left join scripts on scripts.kind = threads.kind and threads.variant = any (scripts.variants)
  left join topics on topics.position = 1 + mod(3 * (threads.number - 1), 10)
  cross join unnest(lines) with ordinality as spoken (text, line)
  left join seats
    on seats.id = threads.id
    -- Two take turns; in groups the fourth, the host, begins.
    and seats.seat = case when cardinality(scripts.variants) = 1 then 2 - mod(line, 2) else 1 + mod(line + 2, 4) end
  cross join lateral (
    select
      threads.created_at::date + case when line > 4 then seed.int('messages.day', threads.id, 2, 5) else 0 end as free_day,
      20 * mod(line - 1, 4) + seed.int('messages.pause', threads.id || '/' || line, 1, 15) as pause
  ) as pauses
  cross join lateral (
    select free_day + case extract(isodow from free_day) when 6 then 2 when 7 then 1 else 0 end as day
  ) as days
),

quiet as (
  -- Threads without a script below five messages: real ones, and such as somebody has left. Twice as many numbers as
  -- messages: one that was moved elsewhere blocks nobody.
  select
    conversation.id, created_at, gap, k, conversation.id || '/' || k as identity,
    row_number() over (partition by conversation.id order by k) as turn
  from (
    select conversation.id, conversation.created_at, 5 - count(message.id) as gap
    from mentara.conversations as conversation
    left join mentara.messages as message on message.conversation_id = conversation.id
    where (seed.is_demo(conversation.id) or seed.real_parents())
      and not exists (select from scripted where scripted.conversation_id = conversation.id)
    group by conversation.id
    having count(message.id) < 5
  ) as conversation
  cross join generate_series(1, 10) as k
  where not exists (
    select from mentara.messages as present where present.id = seed.uuid('messages', conversation.id || '/' || k)::text
  )
),

small_talk as materialized (
  -- Those who take part in turn; where nobody does, the first administrator.
  select
    identity, k - 1 as nth, quiet.id as conversation_id, coalesce(seats.user_id, host.id) as sender_id, 'small talk' as kind,
    null::text as reply_to, coalesce(seats.opens_at, quiet.created_at) as opens_at,
    coalesce(seats.closes_at, seed.now() at time zone 'UTC') as closes_at
  from quiet
  left join seats on seats.id = quiet.id and seats.seat = 1 + mod(k - 1, seats.seats)
  left join mentara.users as host on host.email = 'admin1@mentara.example'
  where turn <= gap
),

shy as (
  select account.id as user_id, account.email, 10 - count(message.sender_id) as gap
  from mentara.clients as client
  join mentara.users as account on account.id = client.user_id
  left join (
    select id, sender_id from mentara.messages
    union
    select seed.uuid('messages', identity)::text, sender_id from scripted
    union
    select seed.uuid('messages', identity)::text, sender_id from small_talk
  ) as message on message.sender_id = client.user_id
  where seed.is_demo(account.id) or seed.real_parents()
  group by account.id
  having count(message.sender_id) < 10
),

remarked as (
  -- Clients below ten messages speak in two threads by turns, in groups of ours if they take part in them.
  select stages.*, k, email || '/' || k as identity, row_number() over (partition by user_id order by k) as turn
  from (
    select
      shy.*, seats.id as conversation_id, case when is_demo and type = 'GROUP' then title end as kind, opens_at, closes_at,
      row_number() over (partition by shy.user_id order by is_demo desc, type = 'GROUP' desc, created_at, seats.id) as stage,
      least(count(*) over (partition by shy.user_id), 2) as stages
    from shy
    join seats on seats.user_id = shy.user_id
  ) as stages
  cross join lateral generate_series(stage, 20, stages) as k
  where not exists (
    select from mentara.messages as present where present.id = seed.uuid('messages', email || '/' || k)::text
  )
),

wanted as (
  select identity, conversation_id, sender_id, content, null as reply_to, created_at
  from scripted
  union all
  select identity, conversation_id, sender_id, lines[1 + mod(nth, 5)], reply_to, spoken_at
  from (
    select identity, nth, conversation_id, sender_id, kind, reply_to, opens_at, closes_at
    from small_talk
    union all
    select
      identity, (k - 1) / stages, conversation_id, user_id, coalesce(kind, 'other'),
      case when kind is not null then seed.uuid('messages', conversation_id || '/1')::text end, opens_at, closes_at
    from remarked
    where turn <= gap
  ) as asides
  left join remarks using (kind)
  cross join lateral (
    -- On any day since then, while people are awake; on the first day one after the other.
    select least(greatest(
      opens_at + interval '1 second' * (60 + 420 * nth + seed.int('messages.second', identity, 0, 300)),
      opens_at::date + floor((closes_at::date - opens_at::date) * seed.uniform('messages.day', identity))::integer
        + interval '1 minute' * (seed.int('messages.minute', identity, 0, 840) - 60)
    ), closes_at) as spoken_at
  ) as moments
)

insert into mentara.messages (
  id, conversation_id, sender_id, content, message_type, attachment_urls, attachment_names, attachment_sizes, reply_to_id,
  is_edited, edited_at, created_at, updated_at
)
select
  seed.uuid('messages', identity)::text,
  conversation_id,
  sender_id,
  content,
  case when file like '%.jpg' then 'IMAGE' else 'TEXT' end::mentara.message_type,
  array_remove(array['https://media.mentara.example/messages/' || seed.uuid('messages', identity) || '/' || file], null),
  array_remove(array[file], null),
  array_remove(array[case when file is not null then seed.int('messages.attachment_sizes', identity, 90000, 900000) end], null),
  reply_to,
  edited_at is not null,
  edited_at,
  created_at,
  coalesce(edited_at, created_at)
from wanted
left join (
  values ('Here they are.%', 'notes.pdf'), ('Then look at this:%', 'laundry.jpg')
) as attachments (pattern, file) on content like pattern
cross join lateral (
  -- One in twenty is corrected within the minute.
  select case
    when seed.chance('messages.edited_at', identity, 0.05)
      then least(created_at + interval '40 seconds', seed.now() at time zone 'UTC')
  end as edited_at
) as edits
on conflict (id) do nothing;
