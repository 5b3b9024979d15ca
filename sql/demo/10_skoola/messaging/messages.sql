--! table: skoola.messages
--! mark: uuid id
--! key: conversation_id, sent_at
--! target: at least 600

-- Ten or eleven messages in each conversation, over four days: in the morning, at noon and in the late afternoon. The first
-- letter of a message says who writes: P parent, T class teacher, V vice principal, A office, F accounts, L library; no two in
-- a conversation have the same role. A message is read before the next one is sent; of the last ones some are still unread.
with

scripts (matter, texts) as (
  values
    (1, 'P Good morning. {child} stays at home today, {he} has a fever. Is a letter needed?|'
      'T Good morning, and thank you for telling me. A short note from you is enough for one day.|'
      'P I shall send it with {child} tomorrow, if the fever is gone.|'
      'P {child} is much better and on the way to school. The note is in {his} bag.|'
      'T I have the note, thank you. {child} missed a worksheet in mathematics and a page of English.|'
      'A I have the note on file; the register shows the day as excused.|'
      'P Thank you both. May {child} hand in the worksheet at the end of the week?|'
      'T Of course. A classmate has written down the homework for {him}.|'
      'P That is kind. We shall look through it together tonight.|'
      'T The worksheet is here already, and nearly all of it is right.'),
    (2, 'P Dear teacher, {child} reads very little at home. What could we do?|'
      'T Ten minutes every evening help more than an hour on Sunday. Let {him} choose the book.|'
      'P We have few books at home, and most are too hard.|'
      'L {child} may borrow three books at a time for two weeks. I can put some aside.|'
      'P That would be a great help. {He} likes animals and the sea.|'
      'L I have a story about turtles and one about a lighthouse. They wait at my desk under {his} name.|'
      'T I sent {child} to the library yesterday. Two books are in {his} bag.|'
      'P {child} read four pages aloud last night, without being asked!|'
      'T Wonderful. Ask {him} to tell you the story afterwards, that is half of the reading.|'
      'P We shall do so every evening. Thank you both.|L Bring them back within two weeks, then there are more.'),
    (3, 'P Good morning. I paid fees for {child} at the counter, but cannot find the receipt.|'
      'F Good morning. Do you know about when you paid, and whether in cash or by card?|'
      'P Last month, I believe in cash. {child}''s name was on the slip.|'
      'F I am looking through the entries and shall write again tomorrow.|'
      'T {child} told me that you are looking for it. There is no hurry from my side.|'
      'P Thank you. I only need it for my employer.|'
      'F Please come to the office with your identity card: we give out copies of every receipt.|'
      'P May {child} fetch the copy, or do I have to come?|'
      'F You have to sign for it, I am sorry. The counter is open until half past three.|'
      'P I was there yesterday and have the copy. Thank you for your patience.'),
    (4, 'P Good morning. The bus from the harbour has been late all week. {child} misses the assembly.|'
      'T Good morning. Three children of {class} come with that bus. I do not note them as late.|'
      'P Thank you. Is there anybody who could speak with the driver?|'
      'A I have called the bus company. The road past the market is dug up until next week.|'
      'P Could the bus leave ten minutes earlier until then?|'
      'A They agreed to try. It stops at the harbour ten minutes earlier from tomorrow on.|'
      'P It works: the bus was ten minutes earlier today.|T I can confirm that. All three were in their places.|'
      'A Good. I ask the company to keep to it until the road is mended.|'
      'P Many thanks to you both, the other families are glad, too.'),
    (5, 'P Dear teacher, {child} came home unhappy about the mathematics test. Was it so bad?|'
      'T It was not {his} best. {child} knows the steps, but hurries and skips the check at the end.|'
      'P At home {he} can do all of it. How can we help?|'
      'T Let {him} do three problems an evening, and explain each one to you aloud.|'
      'V There is a help group in the library after the last lesson; {child} is welcome there.|'
      'P I did not know about that. Does it cost anything?|'
      'V No, teachers do it in turn. The bus at four waits for the children.|'
      'P Then {child} will come. {He} is a little shy about it.|'
      'T I have asked a friend of {his} to come along. They sit together anyway.|'
      'P {child} came home cheerful yesterday. Thank you!'),
    (6, 'P Good morning. {child} says that there is a lot of teasing in {class}. {He} does not want to go to school.|'
      'T I am sorry to hear that. Who is teased, and where does it happen?|'
      'P {child} and a friend, mostly in the queue at the canteen. They hide {his} bag.|'
      'T I shall speak with the class, without names, and be at the canteen myself today.|'
      'V Thank you for writing. We take that seriously. May I talk with {child} alone?|'
      'P Yes, {he} agrees. Please do it quietly.|'
      'V We have talked. {child} was brave and told me everything; two children have said sorry.|'
      'P {He} told me. {child} slept well for the first time this week.|'
      'T The bags stay in the classroom now, and I go on watching the queue.|'
      'P Thank you both. I shall write at once if it starts again.'),
    (7, 'T Dear parent, {class} wants to visit the bird reserve at the lagoon next month. Could you come along with us?|'
      'P What a good idea. I could, if it is on a weekday. How long does it take?|'
      'T From the first bell to two o''clock. We need four grown-ups for the boats.|'
      'P Then count me in. What does {child} need to bring?|'
      'A Please return the signed form. Boat and bus come to 450 rupees a child.|'
      'P The form is signed and in {child}''s bag. I put the money in an envelope.|A Form and envelope have arrived, thank you.|'
      'T Hat, water and closed shoes, please. The boats have life jackets for everybody.|'
      'P Is there anything for children who get seasick?|'
      'T The lagoon is calm, and the sick room gives us tablets and bags to be safe.'),
    (8, 'T Good morning. {child} ran so well in the heats that we should like {him} in the house relay.|'
      'P That makes us proud! How often do they train?|'
      'T Twice a week after the last lesson, for an hour. The sports field is free then.|'
      'P {child} has class work to do in the evening. Will that suffer?|'
      'V Runners may do their homework in the library before training. Marks come first for us, too.|'
      'P Then we agree. Does {he} need other shoes?|T Canvas shoes will do. Please mark them with {his} name.|'
      'P {child} came home tired and happy from the first training.|'
      'T {He} runs the third leg. The change of the baton still needs some practice.|P We shall all come and cheer.'),
    (9, 'V Good morning. The marks of {class} are not complete yet. When can we expect them?|'
      'T Good morning. Two papers are left to mark; I am ready by tomorrow.|'
      'V Thank you. Please look at the absent ones as well, they need a note each.|'
      'T All marks of {class} are entered now. Three were absent, with letters from home.|'
      'A I have printed the list. One name has the marks of the neighbour, I believe: lines 12 and 13.|'
      'T You are right, I slipped by one line. Corrected and checked against the papers.|'
      'A The new list is correct. It lies in your pigeon-hole for the signature.|T Signed and back on your desk.|'
      'V Well done. Then the report cards can be printed with the others.|'
      'A They are in the queue. I let you know when they are ready.'),
    (10, 'T Good morning. I should like a reading corner for {class}. Could the library lend a box of books?|'
      'L Gladly. Forty books, changed each term, and two pupils who keep the list?|'
      'T That fits. Two of them already asked whether they might be librarians.|'
      'F There is some money left for shelves under classroom supplies. How much do you need?|'
      'T One low shelf and a mat. The carpenter asks for 6,800 rupees.|F That is possible. Please send me his offer in writing.|'
      'T The offer is on your desk. He could deliver within a week.|'
      'F Approved. Ask him to name the school and the room on the bill.|'
      'L The box is packed: stories, a picture atlas and five books about the sea.|'
      'T The class carried it over yesterday. Thank you both, they are reading already.'),
    (11, 'T Good morning. The projector that {class} uses goes dark after some minutes. Could somebody look at it?|'
      'A Good morning. Does it blink before, or make a noise?|T The fan is loud and then the red lamp blinks twice.|'
      'A That sounds like dust. The technician comes by today; I have put you on his list.|'
      'T He was here. The filter was full of dust, but the lamp is worn out, too.|'
      'A A new lamp takes about two weeks. You may have the spare projector until then.|'
      'V Please leave it in the cupboard overnight, the last one disappeared.|'
      'T Understood. The key is with me, the second one in the office.|'
      'A Noted in the list of equipment. I write again when the lamp is there.|'
      'T Thank you. The film about the reef was a success yesterday.'),
    (12, 'V Good morning. Parents'' evening is near. How many families of {class} have answered?|'
      'T Nineteen have said yes, and four cannot come on that day.|V Could you offer the four another day by telephone?|'
      'T I have reached three of them. The fourth prefers to write.|'
      'A The hall is booked, and {class} has the tables by the window.|'
      'T Thank you. May I have two more chairs? Some bring grandparents.|A There will be six spare chairs behind the stage.|'
      'V Please keep to ten minutes for each family, so that nobody waits too long.|'
      'T I made a list with times and shall put it on the door.|'
      'V Very good. I say a few words of welcome, and then it is all yours.')
),

writers (letter, role) as (
  values ('P', 'Parent'), ('T', 'Teacher'), ('V', 'VicePrincipal'), ('A', 'Admin'), ('F', 'Accountant'), ('L', 'Librarian')
),

lines as (
  select
    n,
    conversation.id as conversation_id,
    conversation.created_at,
    line.number,
    writers.role,
    substr(line.text, 3) as text
  from generate_series(1, ceil(60 * seed.scale())::integer) as n
  join skoola.conversations as conversation on conversation.id = seed.uuid('conversations', n)::text
  join scripts on scripts.matter = 1 + mod(n - 1, 12)
  cross join lateral unnest(string_to_array(scripts.texts, '|')) with ordinality as line (text, number)
  left join writers on writers.letter = left(line.text, 1)
),

participants as (
  select
    participant.conversation_id,
    account.id as user_id,
    account.role,
    split_part(student.name_english, ' ', 1) as child,
    student.gender,
    grade.grade_number || '-' || class.section_name as class
  from skoola.conversation_participants as participant
  join skoola.users as account on account.id = participant.user_id
  left join skoola.student_guardians as guardian on guardian.user_id = account.id
  left join skoola.students as student on student.id = guardian.student_id
  left join skoola.staff as teacher on teacher.email = account.email
  left join skoola.academic_years as year on year.current
  left join skoola.classes as class on class.class_teacher_id = teacher.id and class.academic_year_id = year.id
  left join skoola.grade_levels as grade on grade.id = class.grade_id
),

sent as materialized (
  select
    lines.*,
    case when number = 1 then created_at else
      date_trunc('day', created_at) + interval '1 day' * ((number - 1) / 3)
        + case mod(number - 1, 3) when 0 then interval '7 hours' when 1 then interval '12 hours' else interval '16 hours' end
        + interval '1 second' * seed.int('messages.sent_at', n || '/' || number, 0, 2700 * (1 + mod(number - 1, 3)))
    end as sent_at,
    seed.uniform('messages.read_at', n || '/' || number) as read_draw
  from lines
),

followed as (
  select sent.*, lead(sent_at) over (partition by conversation_id order by number) as next_at
  from sent
)

insert into skoola.messages (id, conversation_id, sender_user_id, content, sent_at, read_at)
select
  seed.uuid('messages', n || '/' || followed.number)::text,
  followed.conversation_id,
  sender.user_id,
  replace(replace(replace(replace(replace(replace(
    text, '{child}', coalesce(parent.child, '')), '{class}', teacher.class),
    '{he}', case parent.gender when 'Male' then 'he' else 'she' end),
    '{He}', case parent.gender when 'Male' then 'He' else 'She' end),
    '{his}', case parent.gender when 'Male' then 'his' else 'her' end),
    '{him}', case parent.gender when 'Male' then 'him' else 'her' end),
  sent_at,
  case
    when next_at is not null then
      date_trunc('second', sent_at + least(next_at - sent_at, interval '3 hours') * (0.05 + 0.9 * read_draw))
    when read_draw < 0.8 and reply.at_last <= seed.now() at time zone 'UTC' then reply.at_last
  end
from followed
cross join lateral (select date_trunc('second', sent_at + interval '4 hours' * (0.05 + read_draw)) as at_last) as reply
left join participants as sender on sender.conversation_id = followed.conversation_id and sender.role = followed.role
left join participants as teacher on teacher.conversation_id = followed.conversation_id and teacher.role = 'Teacher'
left join participants as parent on parent.conversation_id = followed.conversation_id and parent.role = 'Parent'
on conflict (conversation_id, sent_at) do nothing;
