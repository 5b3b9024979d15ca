--! table: faraday.assignments
--! mark: text description
--! key: course_id, title

-- Thirty-two pieces of work to choose from in each course: eight modules, one a week, with a quiz, a case study, a practice
-- task and a
-- reflection each. A module opens on Monday; its work is due on Friday at 22:00 of the same week. The rubric is that of
-- the course's subject and the kind of work.
with

topics (code, modules) as (
  values
    ('AP-101', 'Who needs what|Space|Task|Equipment|People|Wording|Peer helpers|A term of adapted lessons'),
    ('AP-110', 'What an IEP is|Present levels|Goals|Services|Accommodations|The meeting|Reporting progress|Transitions'),
    ('AP-120', 'Chair basics|Boccia|Goalball|Sitting volleyball|Wheelchair basketball|Mixed teams|Officiating|A tournament day'),
    ('AS-101', 'Why we test|Pacer|Curl-up|Push-up|Sit and reach|Calm before the test|Reporting to parents|Goals from results'),
    ('AS-110', 'Skill criteria|Throwing|Catching|Striking|Locomotor skills|Two raters|Self-assessment|Grades and feedback'),
    ('CO-101', 'Why children play|Practice plans|Skill drills|Game days|Playing time|Parents|Officials|Season review'),
    ('CO-110', 'Common injuries|Warm-up routines|Knees and ankles|Throwing arms|Load|Rest days|Back to play|Team culture'),
    ('FA-101', 'Scene and safety|Bleeding|Sprains|Fractures|Head and neck|Teeth and eyes|Calling for help|Incident reports'),
    ('FA-110', 'Chain of survival|Compressions|Breaths|The defibrillator|Infants and children|Choking|Team of two|Drill day'),
    ('FA-120', 'What a concussion is|Signs|Symptoms|Out of play|Talking to families|Rest|Return to learn|Return to play'),
    ('FI-101', 'Growth and strength|Bodyweight first|Hinge and squat|Push and pull|Core|Adding load|Spotting|A unit plan'),
    ('FI-110', 'The pulse|Zones|Monitors|Intervals|Recovery|Individual targets|Data and privacy|A heart rate lesson'),
    ('FI-120', 'Breath|Standing poses|Balance poses|Floor poses|Shoulders and hips|Calm down corner|Partner yoga|A ten-minute flow'),
    ('HC-101', 'Triggers|Inhalers|Cold air|Action plans|Food allergy|Auto-injectors|Field trips|An emergency drill'),
    ('HC-110', 'Blood sugar|Before sport|Low sugar|Pumps and sensors|Kinds of seizures|During a seizure|Swimming|Care plans'),
    ('SF-101', 'Weather duty|Heat index|Water and shade|Wind chill|Air quality|Lightning|Moving indoors|A weather plan'),
    ('SF-110', 'The inventory|Mats|Goals and posts|Ropes and beams|Balls and bats|Outdoor surfaces|Tagging defects|The yearly check'),
    ('SF-120', 'Where to stand|Head counts|Rules children know|Spotting rolls|Spotting vaults|Climbing|Locker rooms|Substitutes'),
    ('TC-101', 'Consent|Camera angles|Slow motion|One cue at a time|Peer filming|Storage|Skill portfolios|A video station'),
    ('TC-110', 'What assistants do|Good questions|Lesson drafts|Checking facts|Student data|Adapting plans|Sharing prompts|House rules'),
    ('TE-101', 'Standards|Outcomes|Warm-ups|Main tasks|Checks|Closures|A unit of eight|Peer review'),
    ('TE-110', 'Entry routines|Signals|Grouping|Equipment|Transitions|Off-task play|Praise|A calm class'),
    ('TE-120', 'Small sides|Rules that include|Equal touches|Zones|Scoring|Roles|Fair teams|A game season'),
    ('WB-101', 'Feelings in sport|Winning|Losing|Cooperation|Conflict|Goals|Gratitude|A class charter'),
    ('WB-110', 'What bullying is|Locker rooms|Language|Bystanders|Reporting|Follow-up|Families|A prevention plan')
),

kinds (place, kind, title, task) as (
  values
    (0, 'quiz', 'quiz', 'Ten questions on %s, twenty minutes, two attempts'),
    (1, 'case study', 'case study', 'One page on a case from school about %s: what happened, what you would do, and why'),
    (2, 'practice', 'practice', 'Show it with a class or with colleagues: %s. The instructor or a helper watches'),
    (3, 'reflection', 'reflection', 'Half a page: what your next lessons take over from the module on %s')
),

courses as (
  select
    course.*,
    row_number() over (order by coalesce(nullif(substr(course.code, 8), ''), '1')::integer,
      course.code collate "C")::integer as position
  from faraday.courses as course
  where course.description like 'MOCK:%'
),

wanted as (
  select
    n,
    courses.id as course_id,
    courses.code,
    instructor.core_user_id as instructor_id,
    courses.created_at as course_created_at,
    1 + mod(n - 1, 32) / 4 as module,
    mod(n - 1, 4) as place,
    date_trunc('week', courses.start_date) + interval '7 days' * (mod(n - 1, 32) / 4) as monday
  from generate_series(1, seed.rows(800)) as n
  left join courses on courses.position = 1 + (n - 1) / 32
  left join faraday.dashboard_users as instructor on instructor.id = courses.created_by
),

named as (
  select wanted.*, split_part(topics.modules, '|', module) as topic, kinds.kind, kinds.title, kinds.task
  from wanted
  left join topics on topics.code = left(wanted.code, 6)
  left join kinds on kinds.place = wanted.place
)

insert into faraday.assignments (title, description, due_date, created_by, course_id, rubric_id, status, created_at, updated_at)
select
  'Module ' || module || ': ' || topic || ' - ' || named.title,
  'MOCK: ' || format(task, '"' || topic || '"') || '.',
  monday + interval '4 days 22 hours',
  instructor_id,
  course_id,
  rubric.id,
  case
    when monday > (seed.now() at time zone 'UTC') then 'planned'
    when monday + interval '4 days 22 hours' > (seed.now() at time zone 'UTC') then 'open'
    else 'closed'
  end,
  course_created_at + interval '1 minute' * (5 * module + place),
  least(monday + interval '8 hours', (seed.now() at time zone 'UTC'))
from named
left join faraday.rubrics as rubric
  on rubric.name = case left(named.code, 2)
    when 'AP' then 'Adapted PE' when 'AS' then 'Assessment' when 'CO' then 'Coaching' when 'FA' then 'First aid'
      when 'FI' then 'Fitness'
    when 'HC' then 'Health conditions' when 'SF' then 'Safety' when 'TC' then 'Technology' when 'TE' then 'Teaching'
      else 'Wellbeing'
  end || ': ' || named.kind
on conflict (course_id, title) do nothing;
