--! table: faraday.lesson_plans
--! mark: text notes
--! key: teacher_id, date, period

-- Worked-out lesson plans, two for each PE teacher: one for a lesson of the last two weeks, with what came of it, one for a
-- lesson to come.
-- They stand for one of the teacher's own classes, at its hour, in a grade of that class, and cover one of eight designs for
-- its level.
with

designs (level, number, subject, unit, lesson, question, do_now, hook, instruction, practice, alone, closure, check_by,
  materials, homework) as (
  values
    ('K-5', 0, 'Physical Education', 'Throwing', 'Step and throw', 'Why does a throw go farther when I step?',
      'Walk, skip, gallop on the signal', 'A ball, a scarf, a balloon: which flies farthest?',
      'Side to target, step with the other foot, let go high', 'Partners throw over a rope', 'Hit three of five hoops',
      'Show the step without a ball', 'Three of five hits', 'soft balls, hoops, rope', null),
    ('K-5', 1, 'Physical Education', 'Chasing games', 'Sharing space', 'How do I move fast and bump into nobody?',
      'Freeze on the drum', 'A video of a school of fish', 'Look up, small steps, change direction', 'Tag in zones of four',
      'Tag with two taggers', 'Thumbs: how much space did you find?', 'No bump in two minutes', 'cones, pinnies', null),
    ('K-5', 2, 'Dance', 'Rhythm', 'Eight counts', 'Can a beat tell me what to do?', 'Clap what you hear',
      'Guess the animal from its rhythm', 'Four counts travel, four counts on the spot', 'Groups copy the leader',
      'Own ending of four counts', 'One group shows its ending', 'Keeps the beat for sixteen counts', 'music, scarves',
      'Teach the dance to somebody at home'),
    ('K-5', 3, 'Health Education', 'Staying safe', 'Stop, look, ask', 'What do I do when something feels wrong?',
      'Draw a safe place', 'Two picture cards: what is different?', 'Stop, look around, ask a grown-up', 'Role play in threes',
      'Finish the sentence: I ask ...', 'Repeat the three words', 'Says the three steps', 'picture cards',
      'Find two safe people and write their names'),
    ('6-8', 0, 'Team Sports', 'Invasion games', 'Give and go', 'How does a team make space where there is none?',
      'Passing square, no talking', 'Ten seconds of a school game on film', 'Pass, run behind the defender, ask for the ball',
      'Two against one', 'Three against three, points only after a give and go', 'Draw the run on the board',
      'Two runs in four minutes', 'basketballs, pinnies', null),
    ('6-8', 1, 'Physical Education', 'Heart rate', 'Finding the zone', 'How hard is hard enough?',
      'Count the pulse for fifteen seconds', 'Two curves: who has recovered?', 'Zone is 60 to 80 percent of the highest rate',
      'Walk, jog, run with monitors', 'Eight minutes in the own zone', 'Write down minutes in the zone',
      'Eight minutes in the zone', 'heart rate monitors', 'Measure your pulse at rest on two mornings'),
    ('9-12', 0, 'Strength and Conditioning', 'Lifting technique', 'The hinge', 'Why does the back stay still when I lift?',
      'Hip openers', 'Lift a pencil and a box: what changes?', 'Hips back, long spine, weight close',
      'Broomstick against head, back and hips', 'Three sets of eight with a light kettlebell', 'Partners name one thing to keep',
      'Eight repetitions in good form', 'kettlebells, broomsticks', 'Film one set of bodyweight hinges'),
    ('9-12', 1, 'First Aid and CPR', 'Resuscitation', 'Push hard, push fast', 'What can I do before the ambulance comes?',
      'Say the emergency number and the school''s address', 'Two minutes can be long: stopwatch',
      'Five centimetres deep, 100 to 120 a minute, let the chest come back', 'Pairs at a manikin, one counts',
      'Two minutes without a stop', 'Exit card: the first three steps', 'Two minutes at the right speed',
      'manikins, trainer AED, metronome', null)
),

around as (
  select start_date::date as first_day, end_date::date as last_day,
    least(greatest(seed.today(), start_date::date + 14), end_date::date - 14) as middle
  from faraday.school_academic_years
  where is_current and description like 'MOCK:%'
),

days as (
  select day::date as day, extract(isodow from day)::integer as weekday
  from around
  cross join generate_series(middle - 14, middle + 13, interval '1 day') as day
  where extract(isodow from day) <= 5
    and day between first_day and last_day
    and to_char(day, 'MMDD') not between '1223' and '1231'
    and to_char(day, 'MMDD') > '0102'
),

teachers as (
  select
    teacher.id, account.id as user_id, account.email, home.grade_levels as level,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.educational_teachers as teacher
  join faraday.users as account on account.id = teacher.user_id
  join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type = 'PRIMARY'
  where teacher.description like 'MOCK:%'
),

lessons as (
  -- Where pupils are few, not every teacher has a class; then it is a lesson without one, in the first period of a Wednesday.
  select teachers.*, class.name, class.grade, class.location, days.day, coalesce(class.starts, time '08:30') as starts
  from teachers
  cross join days
  left join (
    select
      class.*,
      array_position(enum_range(null::faraday.class_grade_level_enum), class.grade_level) - 1 as grade,
      substring(class.schedule from '([0-9:]+)-')::time as starts
    from faraday.physical_education_classes as class
    where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes'
      and noted.key = class.id::text)
  ) as class
    on class.teacher_id = teachers.user_id
    and class.schedule like '%' || (array['Mon', 'Tue', 'Wed', 'Thu', 'Fri'])[days.weekday] || '%'
  where class.id is not null
    or days.weekday = 3 and not exists (
      select from faraday.physical_education_classes as other
      where other.teacher_id = teachers.user_id
    )
),

drawn as (
  select distinct on (lessons.id, day >= middle)
    lessons.*,
    case when day >= middle then 2 else 1 end as half
  from lessons
  cross join around
  order by lessons.id, day >= middle, seed.uniform('lesson_plans.date', email || day || coalesce(name, '')), starts
),

wanted as (
  select
    drawn.*,
    subject, unit, lesson, question, do_now, hook, instruction, practice, alone, closure, check_by, materials, homework,
    row_number() over (order by (position - 1) / 25, half, position) as n,
    extract(hour from starts)::integer * 60 + extract(minute from starts)::integer as minute_of_day,
    coalesce(grade, case drawn.level when 'K-5' then 2 when '6-8' then 7 else 10 end) as pupils_grade,
    day < seed.today() as is_over
  from drawn
  left join designs
    on designs.level = drawn.level
    and designs.number = mod(position + half, case drawn.level when 'K-5' then 4 else 2 end)
)

insert into faraday.lesson_plans (
  teacher_id, subject_id, grade_level_id, unit_title, lesson_title, date, period, duration, essential_question, do_now,
    objectives,
  anticipatory_set, direct_instruction, guided_practice, independent_practice, closure, assessment, materials, homework, notes,
  reflection, next_steps, created_at, updated_at
)
select
  wanted.id,
  subject.id,
  grade_level.id,
  unit,
  lesson,
  day + starts,
  ((minute_of_day - 510) / 50 + 1)::text,
  45,
  question,
  do_now,
  json_build_array(check_by, 'Works with two different partners', 'Names one cue in own words'),
  hook,
  instruction,
  json_build_array(json_build_object('task', practice, 'minutes', 12)),
  json_build_array(json_build_object('task', alone, 'minutes', 14)),
  closure,
  json_build_object('evidence', check_by, 'tool', case when pupils_grade <= 2 then 'observation checklist' else 'rubric' end),
  array_to_json(string_to_array(materials, ', ')),
  homework,
  'MOCK: ' || coalesce('For ' || wanted.name, 'For a class still to be filled') || coalesce(', ' || lower(location), '') || '.',
  case when is_over then seed.pick('lesson_plans.reflection', email || day, 'The closure came too late; stop the game earlier.',
    'Partners gave better hints than I did.', 'Two pupils needed the easier task from the start.',
    'Music kept the changes short.', 'All reached the target, next time raise it.') end,
  case when is_over then seed.pick('lesson_plans.next_steps', email || day, 'Same task, smaller space.', 'Add a defender.',
    'Let pupils film each other.', 'Repeat the cue words at the start.') end,
  written_at,
  case when is_over then day + interval '16 hours' else written_at + interval '50 minutes' end
from wanted
cross join lateral (
  select least(day - seed.int('lesson_plans.created_at', email || day, 3, 8),
    seed.today() - 1) + interval '18 hours 10 minutes' as written_at
) as written
left join faraday.subjects as subject on subject.name = wanted.subject
left join faraday.grade_levels as grade_level on grade_level.name = case pupils_grade when 0 then 'K' else pupils_grade::text end
where n <= seed.rows(50)
on conflict (teacher_id, date, period) do nothing;
