--! table: faraday.organization_feedback
--! mark: ledger
--! key: user_id, title

-- What the staff writes about the district's programs, newest first, about one a week. Older entries are settled; complaints
-- and bugs come with a
-- priority, praise and suggestions with stars. Entries about assistants name the model that answered.
with

listed (number, category, type, title, content, priority, rating) as (
  values
    (1, 'Attendance', 'BUG', 'Late arrivals count as absent',
      'Two pupils came five minutes late and the list keeps them absent.', 'HIGH', null),
    (2, 'Fitness testing', 'QUESTION', 'Which norm for grade 6 in November?',
      'Some are eleven, some twelve. Does the report use the age on the day?', 'MEDIUM', null),
    (3, 'Assistants', 'PRAISE', 'Good warm-ups', 'Asked for warm-ups without equipment and got six that we all use now.', null,
      5),
    (4, 'Mobile', 'BUG', 'Tablet forgets the class', 'When the screen locks, the app goes back to the first class of the day.',
      'HIGH', null),
    (5, 'Timetable', 'IMPROVEMENT', 'Show travel days', 'Colleagues who teach at two schools need both timetables on one page.',
      null, 3),
    (6, 'Equipment', 'FEATURE', 'Photo of damage', 'A picture says more about a torn mat than my sentence.', 'LOW', null),
    (7, 'Safety', 'COMPLAINT', 'Incident form too long', 'Twenty fields for a nosebleed. People stop reporting.', 'HIGH', null),
    (8, 'Messages', 'SUGGESTION', 'Quiet hours', 'Please hold messages to parents between 20:00 and 7:00.', null, 4),
    (9, 'Health records', 'IMPROVEMENT', 'Inhaler at a glance', 'A small sign beside the name would do, no diagnosis needed.',
      'MEDIUM', null),
    (10, 'Lesson plans', 'PRAISE', 'Copying a plan saves my Sunday', 'Copy, change the grade, done.', null, 5),
    (11, 'Dashboards', 'BUG', 'Export cuts long names', 'Names of more than twenty letters end in the middle.', 'MEDIUM', null),
    (12, 'Competitions', 'FEATURE', 'Seeding by last season', 'The draw should keep last year''s finalists apart.', 'LOW', null),
    (13, 'Class lists', 'QUESTION', 'Who moves a pupil between sections?', 'The office says I can, the page says I cannot.',
      'MEDIUM', null),
    (14, 'Performance', 'BUG', 'Monday morning is slow', 'Between 8:20 and 8:35 a class list takes half a minute.', 'URGENT',
      null),
    (15, 'Notifications', 'COMPLAINT', 'Eleven mails a day', 'One digest at seven would be plenty.', 'MEDIUM', null),
    (16, 'Accessibility', 'IMPROVEMENT', 'Contrast in the gym', 'Grey on white cannot be read in sunlight.', 'MEDIUM', null),
    (17, 'Assessment', 'SUGGESTION', 'Rubric in words for children', 'Grade 2 understands "with help", but not "emerging".',
      null, 4),
    (18, 'Nutrition', 'FEATURE', 'Allergens on the menu', 'Coaches need it before away games.', 'HIGH', null),
    (19, 'Accounts', 'BUG', 'Code arrives too late', 'The code for signing in comes after it has run out.', 'HIGH', null),
    (20, 'Assistants', 'IMPROVEMENT', 'Ask about space first', 'It plans for a whole field when I have half a gym.', 'LOW', 3),
    (21, 'Other', 'OTHER', 'Thanks to the help desk', 'Answered at 7:15 before first period.', null, 5),
    (22, 'Fitness testing', 'FEATURE', 'Enter pacer laps by voice', 'Hands are full of clipboards.', 'LOW', null),
    (23, 'Attendance', 'IMPROVEMENT', 'Mark all present', 'One tap, then change the two who are missing.', null, 4),
    (24, 'Timetable', 'BUG', 'Room shown twice', 'The multipurpose room appears for lunch and for my class.', 'MEDIUM', null),
    (25, 'Equipment', 'QUESTION', 'Who orders pinnies?', 'The list says department, the department says office.', 'LOW', null),
    (26, 'Safety', 'PRAISE', 'Concussion steps in one place', 'Parents, nurse and I see the same six steps.', null, 5),
    (27, 'Lesson plans', 'BUG', 'Objectives out of order', 'After saving they stand in another order.', 'MEDIUM', null),
    (28, 'Messages', 'FEATURE', 'Translation for families', 'A third of my families would rather read Spanish.', 'HIGH', null),
    (29, 'Mobile', 'IMPROVEMENT', 'Work without a signal', 'There is none on the lower field.', 'HIGH', null),
    (30, 'Dashboards', 'SUGGESTION', 'Active minutes per class', 'A tile with a trend line, please.', null, 4),
    (31, 'Health records', 'COMPLAINT', 'Old care plan on screen', 'The plan of last year opens first.', 'URGENT', null),
    (32, 'Competitions', 'PRAISE', 'Field day ran on time', 'The station timer was loved by all.', null, 5),
    (33, 'Assessment', 'QUESTION', 'Do absent pupils count in the average?', 'I hope not.', 'LOW', null),
    (34, 'Accessibility', 'FEATURE', 'Larger buttons', 'For gloves in winter.', 'LOW', null),
    (35, 'Class lists', 'IMPROVEMENT', 'Sort by first name', 'I call them by first name, so should the list.', null, 4),
    (36, 'Notifications', 'SUGGESTION', 'Tell me when a certificate ends', 'Sixty days ahead would be fine.', null, 4),
    (37, 'Nutrition', 'PRAISE', 'Breakfast week', 'The log sheets worked in all grades.', null, 5),
    (38, 'Performance', 'COMPLAINT', 'Film upload stops', 'Every second film stops at 90 percent.', 'MEDIUM', null),
    (39, 'Accounts', 'QUESTION', 'Substitute for one day', 'Which account does a substitute use?', 'LOW', null),
    (40, 'Assistants', 'BUG', 'Wrong standard code', 'It quoted a code that is not in our list.', 'HIGH', null)
),

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

models as (
  select model.id, row_number() over (order by model.name collate "C", model.version collate "C") as position
  from faraday.core_gpt_definitions as model
  where model.description like 'MOCK:%'
),

wanted as (
  -- Beyond forty the same things are said by others, a year earlier.
  select
    listed.*,
    staff.id as user_id,
    staff.email,
    seed.today()::timestamp - interval '1 day' * (7 * n + seed.int('organization_feedback.written', n, -5, 0))
      + interval '1 minute' * seed.int('organization_feedback.minute', n, 720, 1230) as written_at,
    seed.int('organization_feedback.days', n, 2, 40) as days
  from generate_series(1, seed.rows(40)) as n
  left join listed on listed.number = 1 + mod(n - 1, 40)
  left join staff on staff.position = 32 * ((n - 1) / 40) + 1 + mod(11 * n + n / 33, 32)
),

settled as (
  select wanted.*, written_at + interval '1 day' * days as resolved_at, written_at + interval '1 day' * (days + 7) as closed_at
  from wanted
),

inserted as (
  insert into faraday.organization_feedback (
    user_id, category_id, gpt_id, feedback_type, status, priority, title, content, rating, tags, source, browser_info,
      device_info,
    resolved_at, closed_at, is_active, metadata
  )
  select
    user_id,
    category.id,
    case when settled.category = 'Assistants' then models.id end,
    type::faraday.feedbacktype,
    case
      when closed_at <= (seed.now() at time zone 'UTC') then 'CLOSED'
      when resolved_at <= (seed.now() at time zone 'UTC') then 'RESOLVED'
      when priority in ('HIGH', 'URGENT') then 'IN_PROGRESS'
      else 'OPEN'
    end::faraday.feedbackstatus,
    priority::faraday.feedbackpriority,
    title,
    content,
    rating,
    json_build_array(seed.slug(settled.category), lower(type)),
    seed.pick_weighted('organization_feedback.source', email || title, array['web', 'mobile', 'email'], array[6, 3, 1]),
    json_build_object('browser', seed.pick('organization_feedback.browser', email, 'Firefox', 'Chrome', 'Edge', 'Safari'),
      'language', 'en-US'),
    json_build_object('device',
      case settled.category when 'Mobile' then 'tablet'
      else seed.pick('organization_feedback.device', email, 'laptop', 'tablet', 'phone') end),
    case when resolved_at <= (seed.now() at time zone 'UTC') then resolved_at end,
    case when closed_at <= (seed.now() at time zone 'UTC') then closed_at end,
    closed_at > (seed.now() at time zone 'UTC'),
    json_build_object('written_at', to_char(written_at, 'YYYY-MM-DD"T"HH24:MI:SS'))
  from settled
  left join faraday.feedback_categories as category on category.name = settled.category
  left join models on models.position = 1 + mod(number, (select count(*) from models))
  where not exists (
    select from faraday.organization_feedback as present where present.user_id = settled.user_id and present.title = settled.title
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.organization_feedback', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
