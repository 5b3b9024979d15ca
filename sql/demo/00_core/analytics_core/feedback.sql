--! table: faraday.feedback
--! mark: parent user_id
--! key: user_id, metadata

-- What the staff told the makers: bugs, wishes, praise and questions, filed under the feedback categories. Ratings follow the
-- tone, priorities the kind; what is old has been dealt with, what came in the last month may still be open. Feedback on the
-- assistants names the model.
with

remarks (number, category, type, rating, priority, title, text, answer) as (
  values
    (0, 'Attendance', 'bug', 2, 'high', 'Late pupils are counted as absent',
      'I changed two pupils to late and the total did not move.', 'Totals now count late pupils as present.'),
    (1, 'Attendance', 'praise', 5, 'low', 'Attendance takes me half a minute', 'The big buttons work even with a ball under the arm.', 'Thank you; passed on.'),
    (2, 'Class lists', 'wish', 3, 'normal', 'Sort by first name', 'I know them by first name in kindergarten.', 'Planned with the next roster change.'),
    (3, 'Timetable', 'bug', 2, 'high', 'Two classes in one gym',
      'Period three shows my elective and a base class in the same room.', 'The room clash was in the import; corrected.'),
    (4, 'Timetable', 'question', 3, 'low', 'How do I give a lesson to a substitute?',
      'I am at the nurse''s training on Thursday.', 'Described in the help under Substitutes.'),
    (5, 'Lesson plans', 'wish', 4, 'normal', 'Copy a whole unit', 'Copying eleven lessons one by one is slow.', 'Units can be copied since the last release.'),
    (6, 'Lesson plans', 'praise', 5, 'low', 'Standards next to the lesson', 'I no longer look them up in the binder.', 'Thank you; passed on.'),
    (7, 'Assessment', 'bug', 1, 'urgent', 'Scores of one class were gone',
      'After a reload the rubric was empty. They came back after an hour.', 'Cache fault found; no scores were lost.'),
    (8, 'Assessment', 'wish', 4, 'normal', 'Half points in the rubric', 'Between getting there and there is a lot of room.',
      'Under discussion with the department.'),
    (9, 'Fitness testing', 'question', 4, 'low', 'Which norms are these?',
      'My pacer laps look better than the poster in the gym.', 'Source is named below the chart now.'),
    (10, 'Health records', 'wish', 4, 'high', 'Show asthma on the roster', 'A small sign would do; I do not need the details.',
      'Roster shows a care plan sign.'),
    (11, 'Safety', 'bug', 2, 'high', 'Incident form loses the photo', 'Twice it saved without the picture of the mat.', 'Large photos are made smaller first.'),
    (12, 'Equipment', 'wish', 3, 'normal', 'Count balls by size', 'One number for all balls does not help me order.', 'Planned for the summer.'),
    (13, 'Nutrition', 'praise', 4, 'low', 'The allergy warning works', 'It stopped a menu with peanuts before the trip.', 'Thank you; passed on.'),
    (14, 'Competitions', 'question', 3, 'low', 'Can parents see heats?', 'They ask me every year before field day.', 'Heats are public from the day before.'),
    (15, 'Assistants', 'praise', 5, 'low', 'Good warm-ups for a small gym', 'It asked how many hoops I have. I liked that.', 'Thank you; passed on.'),
    (16, 'Assistants', 'bug', 2, 'normal', 'Answers in the wrong grade', 'I asked for grade 2 and got something for teenagers.',
      'The grade of the class is now part of the question.'),
    (17, 'Dashboards', 'bug', 3, 'normal', 'Chart without a legend', 'I cannot tell which line is my school.', 'Legend restored.'),
    (18, 'Accounts', 'question', 3, 'low', 'New tablet, no sign-in', 'It wants a code that I never get.', 'Codes go to the phone number in your profile.'),
    (19, 'Notifications', 'wish', 2, 'normal', 'Fewer mails, please', 'Eleven mails on one day about one change of room.',
      'Changes are gathered into one mail a day.'),
    (20, 'Mobile', 'bug', 2, 'normal', 'Too small in the sun', 'On the field I cannot read grey on white.', 'High contrast can be switched on in the profile.'),
    (21, 'Accessibility', 'wish', 4, 'normal', 'Larger print on the roster', 'My eyes are not what they were.', 'Follows the size set on the device.'),
    (22, 'Performance', 'bug', 1, 'urgent', 'Slow at eight in the morning',
      'It takes half a minute to open a class when everybody is on.', 'A second server was added for the morning.'),
    (23, 'Messages', 'praise', 4, 'low', 'Translations save my evening', 'Families answer since letters come in their language.', 'Thank you; passed on.'),
    (24, 'Other', 'question', 4, 'low', 'Who made the stretching videos?', 'I would like more for shoulders.', 'The high school''s yoga elective.')
),

staff as (
  select account.id, row_number() over (order by account.created_at) as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

days as (
  select day, row_number() over (order by day desc) as position
  from (select seed.today() - ago as day from generate_series(1, 800) as ago) as past
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and to_char(day, 'MMDD') between '0103' and '1222'
),

models as (
  select id, row_number() over (order by name collate "C", version collate "C") as position, count(*) over () as choice
  from faraday.core_gpt_definitions
  where description like 'MOCK:%' and is_active
),

-- Each remark comes from many people; every person has each of them at most twice, in another month.
given as materialized (
  select
    n, staff.id as user_id, remarks.*, days.day,
    seed.uniform('feedback.status', n) as draw,
    least(5, greatest(1, remarks.rating + seed.int('feedback.rating', n, -1, 1))) as stars,
    models.id as gpt_id
  from generate_series(1, seed.rows(1000)) as n
  left join staff on staff.position = 32 * ((n - 1) / 1000) + 1 + mod(mod(n - 1, 1000), 32)
  join remarks on remarks.number = mod(mod(n - 1, 1000) / 32 * 7 + mod(n - 1, 32) * 3, 25)
  left join days on days.position = 1 + mod(n - 1, 1000) * 3 / 10 + seed.int('feedback.day', n, 0, 6)
  left join models on remarks.category = 'Assistants' and models.position = 1 + mod(n, models.choice)
),

handled as (
  select
    given.*,
    case
      when seed.today() - day > 120 or seed.today() - day > 30 and draw < 0.8 then 'COMPLETED'
      when draw < 0.5 then 'ACTIVE'
      when draw < 0.85 then 'PENDING'
      else 'ON_HOLD'
    end as status
  from given
)

insert into faraday.feedback (status, is_active, metadata, feedback_type, content, rating, priority, user_id, gpt_id)
select
  status::faraday.base_status_enum,
  status <> 'COMPLETED',
  json_build_object(
    'ticket', 'FB-' || lpad(n::text, 5, '0'), 'received', day, 'channel',
    case when draw * 7 - floor(draw * 7) < 0.3 then 'tablet' else 'web' end
  ),
  type,
  json_strip_nulls(
    json_build_object(
      'category', category, 'title', title, 'text', text, 'answer', case when status = 'COMPLETED' then answer end
    )
  ),
  stars,
  priority,
  user_id,
  gpt_id
from handled
where not exists (
  select from faraday.feedback as present
  where present.user_id = handled.user_id and present.metadata->>'ticket' = 'FB-' || lpad(handled.n::text, 5, '0')
);
