--! table: faraday.messages
--! mark: ledger
--! key: sender_id, recipient_id, sent_at

-- Direct messages between people who share a school or a team, in talks of three: a question, the answer, the thanks, all on
-- one school day. An answer is written after the question was read. Talks go back day by day; of the latest one the last
-- message is still unread.
with

staff as (
  select account.id, account.email, (row_number() over (order by account.created_at, account.email collate "C") - 1) / 32 as block
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

together as (
  select one.teacher_id as one, other.teacher_id as other, school.name as place, 'school' as bond
  from faraday.teacher_school_assignments as one
  join faraday.teacher_school_assignments as other
    on other.school_id = one.school_id
      and other.teacher_id > one.teacher_id
      and other.assignment_type in ('PRIMARY', 'ADMINISTRATION')
  join faraday.schools as school on school.id = one.school_id
  where one.assignment_type in ('PRIMARY', 'ADMINISTRATION')
  union all
  select one.user_id, other.user_id, team.name, 'team'
  from faraday.team_members as one
  join faraday.team_members as other on other.team_id = one.team_id and other.user_id > one.user_id
  join faraday.teams as team on team.id = one.team_id and team.description like 'MOCK:%'
),

pairs as (
  select
    together.*,
    one.block,
    row_number() over (partition by one.block order by seed.hash('messages.pair', one.email || other.email || place)) as position,
    count(*) over (partition by one.block) as pairs
  from together
  join staff as one on one.id = together.one
  join staff as other on other.id = together.other and other.block = one.block
),

topics (bond, topic, subject, question, answer, thanks) as (
  values
    ('school', 0, 'Gym on Thursday', 'Can we swap rooms in fourth period on Thursday? I need the baskets.',
      'Yes, I take the small room. Please leave the mats out.', 'Thank you, I will.'),
    ('school', 1, 'Cover on Monday', 'I am at a course on Monday morning. Could you take my first class?',
      'First period works, second does not.', 'First is all I need. The plan is on my desk.'),
    ('school', 2, 'Broken badminton net', 'The net on court 2 is torn again. Did you report it?',
      'Reported this morning, number is on the board.', 'Good, then I use court 1.'),
    ('school', 3, 'Fitness test sheets', 'Do you still have the pacer sheets of last autumn?',
      'In the blue folder in the office, second shelf.', 'Found them.'),
    ('school', 4, 'Fire drill', 'Is the drill in second or in third period?', 'Third, at 10:20. We meet at the bus loop.',
      'Then I plan the track for second period.'),
    ('school', 5, 'Inhalers', 'Who carries the inhalers when both classes are outside?', 'I do, red bag. You have the phone.', 'Agreed.'),
    ('school', 6, 'Indoor plan', 'If it rains tomorrow, do we put the classes together?',
      'Yes, stations in the large gym. I set up eight.', 'I bring the music.'),
    ('school', 7, 'Parents'' evening', 'Which table are we at on Tuesday?', 'Next to the trophy case, as always.', 'See you there.'),
    ('team', 0, '%t: agenda', 'May I add a point for the next meeting of %t?', 'Of course. Five minutes enough?', 'Plenty.'),
    ('team', 1, '%t: minutes', 'Could you send me the last minutes of %t?', 'They are in the folder, file of last week.', 'Got it.'),
    ('team', 2, '%t: your part', 'How far are you with your part for %t?', 'Half. The rest by Friday.', 'That is early enough.'),
    ('team', 3, '%t: visitor', 'Can a student teacher sit in with %t?', 'Gladly. Tell her the room has changed.', 'I will, thanks.'),
    ('team', 4, '%t: budget', 'Is there money left for %t this term?', 'About two hundred, the sheet has the exact sum.', 'Then I order the markers.'),
    ('team', 5, '%t: new date', 'Our date for %t collides with the tests. One week later?', 'Fine with me. I ask the others.', 'Thank you for asking them.')
),

school_days as (
  select day, row_number() over (order by day desc) as ago
  from (select seed.today() - ago as day from generate_series(1, 800) as ago) as listed
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),

wanted as (
  select
    n,
    (n - 1) / 3 as talk,
    mod(n - 1, 3) as turn,
    (n - 1) / 300 as block
  from generate_series(1, seed.rows(300)) as n
),

placed as (
  select
    wanted.*,
    pairs.*,
    school_days.day,
    mod(talk * 53, 180) as opening,
    35 + mod(talk * 37, 110) as pause,
    20 + mod(talk * 29, 60) as rest
  from wanted
  left join lateral (
    select pairs.one, pairs.other, pairs.place, pairs.bond
    from pairs
    where pairs.block = wanted.block and pairs.position = 1 + mod(mod(wanted.talk, 100), pairs.pairs)
  ) as pairs on true
  left join school_days on school_days.ago = 1 + talk
),

written as (
  select
    placed.*,
    case when mod(talk + turn, 2) = 0 then one else other end as sender_id,
    case when mod(talk + turn, 2) = 0 then other else one end as recipient_id,
    day + interval '8 hours' + interval '1 minute' * (
      opening + case turn when 0 then 0 when 1 then pause else pause + rest end
    ) as sent_at,
    interval '1 minute' * case turn when 0 then pause - 10 when 1 then rest - 6 else 15 + mod(talk * 41, 600) end as read_after
  from placed
),

inserted as (
  insert into faraday.messages (sender_id, recipient_id, subject, content, sent_at, read_at, status)
  select
    sender_id,
    recipient_id,
    case turn when 0 then '' else 'Re: ' end || replace(topics.subject, '%t', place),
    replace(case turn when 0 then question when 1 then answer else thanks end, '%t', place),
    sent_at,
    case when talk > 0 or turn < 2 then sent_at + read_after end,
    case when talk > 0 or turn < 2 then 'read' else 'delivered' end
  from written
  left join topics on topics.bond = written.bond and topics.topic = mod(talk, case written.bond when 'school' then 8 else 6 end)
  where not exists (
    select from faraday.messages as present
    where present.sender_id = written.sender_id
      and present.recipient_id = written.recipient_id
      and present.sent_at = written.sent_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.messages', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
