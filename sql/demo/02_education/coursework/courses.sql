--! table: faraday.courses
--! mark: text description
--! key: code

-- Training for the staff, in sets of twenty-five: each course starts on a Monday and takes eight weeks. Within a set every
-- second week
-- sees a new one begin, the first 53 weeks ago, the last five weeks ago, so that some are over and some are running.
-- Who opened a course also teaches it: see course_enrollments.sql. The further sets of a larger scale are held for the staff
-- that it adds.
with

listed (code, name, description) as (
  values
    ('AP-101', 'Adapted PE: First Steps', 'Same lesson, other task: changing space, equipment and rules'),
    ('AP-110', 'Reading an IEP as a PE Teacher', 'Goals, services and accommodations, and your part in the meeting'),
    ('AP-120', 'Wheelchair and Sitting Games', 'Goalball, boccia and sitting volleyball with a whole class'),
    ('AS-101', 'Fitness Testing Done Well', 'Pacer, curl-up, push-up and reach: same procedure in every school'),
    ('AS-110', 'Rubrics for Motor Skills', 'Criteria that two teachers read the same way'),
    ('CO-101', 'Fundamentals of Coaching', 'Practice plans, playing time and the talk with parents'),
    ('CO-110', 'Injury Prevention for Teams', 'Warm-ups that work, load, and rest days'),
    ('FA-101', 'First Aid in the Gymnasium', 'Cuts, sprains and breaks: what a teacher does until the nurse is there'),
    ('FA-110', 'CPR and AED for School Staff', 'Chest compressions, the defibrillator, and the first four minutes'),
    ('FA-120', 'Concussion Protocol', 'Signs of a concussion, taking a child out of play, and the six steps back'),
    ('FI-101', 'Strength Training for the Young', 'Technique before load: progressions from grade 5 to grade 12'),
    ('FI-110', 'Heart Rate in Class', 'Zones, monitors and what children learn from them'),
    ('FI-120', 'Yoga and Mobility', 'Calm starts and calm ends for any lesson'),
    ('HC-101', 'Asthma and Allergies in Class', 'Inhalers, auto-injectors and the plans that go with them'),
    ('HC-110', 'Diabetes and Epilepsy in Class', 'Sugar before sport, seizures, and what belongs in the bag'),
    ('SF-101', 'Heat, Cold and Storms', 'When lessons move indoors: heat index, wind chill and the lightning rule'),
    ('SF-110', 'Equipment Inspection', 'Mats, goals, ropes and climbing frames: what to check and when'),
    ('SF-120', 'Supervision and Spotting', 'Where to stand, whom to watch and how to spot'),
    ('TC-101', 'Video Analysis with a Tablet', 'Filming with consent, and feedback within one minute'),
    ('TC-110', 'Assistants in Lesson Planning', 'Good questions to an assistant, and checking what it answers'),
    ('TE-101', 'Lesson Planning by Standards', 'From a standard to a lesson that children remember'),
    ('TE-110', 'Class Management in Open Space', 'Signals, routines and smooth changes between tasks'),
    ('TE-120', 'Inclusive Team Games', 'Games in which everybody gets the ball'),
    ('WB-101', 'Social and Emotional Learning in PE', 'Winning, losing and getting along'),
    ('WB-110', 'Preventing Bullying in Locker Rooms', 'Supervision, language and fast follow-up')
),

catalogue as (
  select listed.*, row_number() over (order by code collate "C") as rank
  from listed
),

staff as (
  select
    trainer.id,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  left join faraday.dashboard_users as trainer on trainer.core_user_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    n,
    catalogue.*,
    (n - 1) / 25 as block,
    date_trunc('week', seed.today()::timestamp) - interval '7 days' * (5 + 2 * mod(9 * mod(n - 1, 25), 25)) as first_monday
  from generate_series(1, seed.rows(25)) as n
  left join catalogue on catalogue.rank = 1 + mod(n - 1, 25)
)

insert into faraday.courses (name, code, description, created_by, is_active, start_date, end_date, created_at, updated_at)
select
  name || case when block > 0 then ', set ' || block + 1 else '' end,
  code || case when block > 0 then '-' || block + 1 else '' end,
  'MOCK: ' || description
    || '. Eight modules in eight weeks; whoever takes part hands in three pieces of work of his or her choice.',
  staff.id,
  first_monday + interval '53 days' > (seed.now() at time zone 'UTC'),
  first_monday + interval '15 hours',
  first_monday + interval '53 days 17 hours',
  first_monday - interval '1 day' * (10 + mod(n * 5, 12)) + interval '9 hours',
  first_monday - interval '1 day' * (3 + mod(n * 3, 5)) + interval '10 hours'
from wanted
left join staff on staff.position = 32 * block + 1 + mod(11 * mod(n - 1, 25), 32)
on conflict (code) do nothing;
