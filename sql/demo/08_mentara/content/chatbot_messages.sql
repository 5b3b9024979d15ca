--! table: mentara.chatbot_messages
--! mark: uuid id
--! key: id
--! target: at least 130

-- A whole talk has sixteen lines: a note of the system, a greeting, what brings the client here, four questions on it with the
-- answers that the session has collected, a question on help close by, the forms, and a goodbye. Who left did so after the
-- fourth answer. Lines follow each other within a minute; only the forms take longer.
with

reasons (position, reason) as (
  values
    (1, 'I worry about everything, and when one thing is settled the next one comes.'),
    (2, 'I avoid people at work. Even a phone call can spoil my day.'),
    (3, 'Twice this month my heart raced so much in the train that I had to get out.'),
    (4, 'Since the accident I am on guard all the time. I would like to talk about it, but slowly.'),
    (5, 'Everything is heavy. I go to work, and that is all that I manage.'),
    (6, 'I lie awake until three and drag myself through the day.'),
    (7, 'Work, the children, my father''s care: there is always one thing too many.'),
    (8, 'I have been on leave for two weeks, and I am as tired as on the first day.'),
    (9, 'I begin ten things a day and finish none. My team has noticed.'),
    (10, 'I check the door so often that I am late for everything.')
),

questions (position, number, question, detail) as (
  values
    (1, 1, 'How often does a worry keep you from what you are doing?', 'Mostly at my desk.'),
    (1, 2, 'How often do you put off sleep because your head goes on?', 'Sundays are the worst.'),
    (1, 3, 'How often do you ask others whether all will be well?', 'My family is tired of it.'),
    (1, 4, 'How often do your shoulders or your jaw tell you that you are tense?', 'I notice it in the evening.'),
    (2, 1, 'How often do you stay away from something because people will be there?', 'Birthdays, above all.'),
    (2, 2, 'How often do you rehearse what you are going to say?', 'Even at the bakery.'),
    (2, 3, 'How often do you go over a talk for hours afterwards?', 'Each word of it.'),
    (2, 4, 'How often do you keep silent although you know the answer?', 'In every meeting.'),
    (3, 1, 'How often does it come out of nowhere?', 'In the train, and once in a shop.'),
    (3, 2, 'How often are you afraid of the next time?', 'As soon as I leave the house.'),
    (3, 3, 'How often do you look for the way out when you enter a room?', 'I sit close to the door.'),
    (3, 4, 'How often do you change your way because of it?', 'I walk now; it takes an hour.'),
    (4, 1, 'How often does a sound or a smell bring you back to that day?', 'Brakes, mostly.'),
    (4, 2, 'How often do you take a longer way to avoid the place?', 'I have not been there since.'),
    (4, 3, 'How often do you wake from a bad dream?', 'Then I leave the light on.'),
    (4, 4, 'How often do you startle when somebody comes from behind?', 'My colleagues knock now.'),
    (5, 1, 'How often do you cancel what you used to like?', 'I have not sung since spring.'),
    (5, 2, 'How often is the morning the hardest part of the day?', 'I sit on the bed for half an hour.'),
    (5, 3, 'How often are you harder on yourself than on any friend?', 'I hear it in my own voice.'),
    (5, 4, 'How often do you leave messages unanswered?', 'There are about thirty now.'),
    (6, 1, 'How often do you look at the clock in the night?', 'It is always a quarter past three.'),
    (6, 2, 'How often does a bad night spoil the day after it?', 'I make mistakes, and I snap at people.'),
    (6, 3, 'How often do you go to bed earlier to make up for it?', 'It never works.'),
    (6, 4, 'How often are you afraid of the coming night?', 'From dinner on.'),
    (7, 1, 'How often does your list grow faster than you work through it?', 'By noon it is twice as long.'),
    (7, 2, 'How often do you eat standing up, or not at all?', 'Lunch is a biscuit.'),
    (7, 3, 'How often do you lose your temper over small things?', 'The children notice.'),
    (7, 4, 'How often do you think of work when you are off?', 'In the shower, too.'),
    (8, 1, 'How often are you worn out before the day begins?', 'Coffee does nothing.'),
    (8, 2, 'How often is it all the same to you how your work turns out?', 'That frightens me; I used to love it.'),
    (8, 3, 'How often are you short with people who need something from you?', 'I am ashamed of it afterwards.'),
    (8, 4, 'How often does a free day fail to help?', 'I sleep, and wake up tired.'),
    (9, 1, 'How often do you leave a task just before its end?', 'Three reports lack the last page.'),
    (9, 2, 'How often do you look for keys, phone or wallet?', 'I was locked out last week.'),
    (9, 3, 'How often do you lose the thread when somebody talks to you?', 'I nod and hope.'),
    (9, 4, 'How often do you do things at the last minute?', 'At night, with music.'),
    (10, 1, 'How often do you go back to make sure?', 'The stove, then the door, then the stove.'),
    (10, 2, 'How often does it keep you from leaving in time?', 'I get up an hour earlier for it.'),
    (10, 3, 'How often does a thought come back that you did not want?', 'I count until it goes.'),
    (10, 4, 'How often do you ask somebody to check for you?', 'My wife sends me photographs.')
),

degrees (highest, answer, one, other, comment) as (
  values
    (3, 0, 'Hardly ever.', 'Not that I remember.', 'Good to know.'), (3, 1, 'Now and then.', 'Once a week, perhaps.', 'I see.'),
    (3, 2, 'Often.', 'Most of the week.', 'That is a lot.'), (3, 3, 'Almost always.', 'Daily.', 'That sounds exhausting.'),
    (4, 0, 'Hardly ever.', 'Not that I remember.', 'Good to know.'), (4, 1, 'Now and then.', 'Once a week, perhaps.', 'I see.'),
    (4, 2, 'About half of the time.', 'It comes and goes.', 'I understand.'),
    (4, 3, 'Often.', 'Most of the week.', 'That is a lot.'),
    (4, 4, 'Almost always.', 'Daily.', 'That sounds exhausting.')
),

talks as (
  select session.*, account.first_name, category.position, session.conversation_insights ->> 'main_concern' as code
  from mentara.chatbot_sessions as session
  join mentara.users as account on account.id = session.client_id
  left join mentara.community_categories as category
    on category.questionnaire_code = session.conversation_insights ->> 'main_concern'
  where seed.is_demo(session.id)
),

answered as (
  select
    talked.*, questions.question, degrees.comment,
    case when seed.chance('chatbot_messages.words', session_id || '/' || turn, 0.5) then one else other end
      || case when talked.answer > 1 then ' ' || questions.detail else '' end as reply
  from (
    select
      talks.session_id, talks.position, collected.value::integer as answer, questionnaire.highest_answer,
      row_number() over (partition by talks.session_id order by item.number) as turn
    from talks
    cross join lateral jsonb_each_text(talks.collected_answers) as collected
    join mentara.questionnaire_items as item on item.code = collected.key
    join mentara.questionnaires as questionnaire on questionnaire.code = item.questionnaire_code
  ) as talked
  left join questions on questions.position = talked.position and questions.number = talked.turn
  left join degrees on degrees.highest = talked.highest_answer and degrees.answer = talked.answer
),

lines as (
  select session_id, number, role, content, null::integer as answer
  from talks
  left join reasons on reasons.position = talks.position
  cross join lateral (
    values
      (1, 'SYSTEM', 'The assistant asks, it does not diagnose. Whoever is in danger is shown the crisis line first.'),
      (2, 'ASSISTANT', 'Hello ' || first_name || '. I will ask you a few questions, at your pace. What brings you here?'),
      (3, 'USER', reasons.reason),
      (12, 'ASSISTANT', 'Thank you for being so open. Are you safe right now? Whom can you call when it gets bad?'),
      (13, 'USER', 'Yes, I am safe. I can always call my ' || (conversation_insights ->> 'support_person') || '.'),
      (14, 'ASSISTANT', 'Good. The rest is easier to tick than to write: ' || case cardinality(completed_questionnaires)
        when 15 then 'all questionnaires are below, one after the other.' else 'two forms are below.' end),
      (15, 'USER', 'Done, I have filled in everything.'),
      (16, 'ASSISTANT', 'Thank you, ' || first_name || '. The results are yours; a therapist sees them if you agree.')
  ) as fixed (number, role, content)
  where is_complete or number <= 3
  union all
  select
    session_id,
    2 + 2 * turn,
    'ASSISTANT',
    case turn when 1 then 'Thank you for telling me.' else lag(comment) over (partition by session_id order by turn) end
      || ' ' || question,
    null
  from answered
  union all
  select session_id, 3 + 2 * turn, 'USER', reply, answer
  from answered
)

insert into mentara.chatbot_messages (
  id, session_id, role, content, questionnaire_context, extracted_answer, timestamp, created_at
)
select
  seed.uuid('chatbot_messages', lines.session_id || '/' || number)::text,
  talks.id,
  lines.role::mentara.chatbot_message_role,
  lines.content,
  case when number between 4 and 11 then talks.code end,
  lines.answer,
  said_at,
  said_at
from lines
join talks on talks.session_id = lines.session_id
cross join lateral (
  -- The last two lines belong to the end of the forms.
  select case
    when number >= 15 then talks.completed_at - interval '12 seconds' * (16 - number)
    else talks.started_at + interval '50 seconds' * (number - 1)
      + interval '1 second' * seed.int('chatbot_messages.seconds', lines.session_id || '/' || number, 0, 30)
  end as said_at
) as times
on conflict (id) do nothing;
