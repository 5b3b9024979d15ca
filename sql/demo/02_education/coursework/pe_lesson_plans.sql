--! table: faraday.pe_lesson_plans
--! mark: text description
--! key: class_id, title

-- Lesson plans for the gym classes, by the teacher of the class, for one of its own days and hours between nine weeks ago and
-- two weeks ahead (moved into the school year where that reaches beyond it). The topic is one of the base activities of
-- activities.sql, right for the grade or the elective; lesson 1 introduces it, later ones practise it, play it and let pupils
-- beat their own mark.
with

topics (course, topics) as (
  values
    ('K-2', 'Animal walks|Freeze tag|Parachute games|Balance beam walks|Catching circuits|Creative dance|Obstacle course|Jump rope'),
    ('3-5', 'Soccer dribbling|Overhand throwing|Jump rope|Relay races|Kickball|Striking with paddles|Forward rolls|Capture the flag'),
    ('6-8', 'Small-sided soccer|Basketball shooting|Fitness circuit|Badminton rallies|Floor hockey game|Shuttle run|Volleyball passing|Disc throwing'),
    ('9-12', 'Three-on-three basketball|Volleyball rotation game|Mile run|Pickleball doubles|Resistance band circuit|Flag football|Interval sprints|Yoga flow'),
    ('Dance and rhythm', 'Line dance|Creative dance|Hip-hop basics|Step aerobics'),
    ('Team handball', 'Overhand throwing|Catching circuits|Capture the flag|Relay races'),
    ('Yoga and mobility', 'Yoga flow|Stretching routine|Partner balances|Plank challenges'),
    ('Strength basics', 'Push-up progressions|Plank challenges|Resistance band circuit|Medicine ball throws'),
    ('Badminton', 'Badminton rallies|Striking with paddles|Shuttle run|Pickleball doubles'),
    ('Ultimate frisbee', 'Disc throwing|Ultimate frisbee|Interval sprints|Capture the flag'),
    ('Cross-country running', 'Cross-country run|Interval sprints|Mile run|Orienteering'),
    ('Table tennis', 'Table tennis rallies|Striking with paddles|Jump rope|Pickleball doubles'),
    ('Adventure games', 'Trust games|Orienteering|Climbing wall traverse|Capture the flag'),
    ('Weight training', 'Fitness circuit|Medicine ball throws|Push-up progressions|Standing long jump'),
    ('Lifetime fitness', 'Resistance band circuit|Step aerobics|Mile run|Stretching routine'),
    ('Swimming', 'Freestyle swimming|Water safety|Freestyle swimming|Water safety'),
    ('Volleyball', 'Volleyball passing|Volleyball rotation game|Jump rope|Medicine ball throws'),
    ('Athletic conditioning', 'Interval sprints|Track hurdles|Standing long jump|Shuttle run'),
    ('Self-defence', 'Self-defence basics|Wrestling stance games|Partner balances|Plank challenges'),
    ('Outdoor adventure', 'Orienteering|Nature hike|Climbing wall traverse|Trust games')
),

classes as (
  -- Blocks are those of schools.sql; within one the first section of every grade and school comes before any second.
  select
    class.id, class.teacher_id, class.name, class.location, class.schedule, class.created_at, school.name as school, block,
    grade, case when grade <= 2 then 'K-2' when grade <= 5 then '3-5' when grade <= 8 then '6-8' else '9-12' end as band,
    substring(class.name from 'Elective [0-9]+, (.*)$') as elective,
    row_number() over (partition by block order by substring(class.name from '(?:PE|Elective) ([0-9]{1,9})')::integer,
      class.name collate "C")::integer as position
  from faraday.physical_education_classes as class
  join faraday.class_school_assignments as assignment on assignment.class_id = class.id
  join faraday.schools as school on school.id = assignment.school_id
  cross join lateral (
    select
      (substring(school_code from '^.{5}([0-9]{1,9})$')::integer - 1)
        / case school_type when 'ELEMENTARY' then 4 else 1 end as block,
      array_position(enum_range(null::faraday.class_grade_level_enum), class.grade_level) - 1 as grade
  ) as derived
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes'
    and noted.key = class.id::text)
),

counted as (
  -- Where there are fewer blocks of pupils than of plans, the plans go round.
  select
    count(*)::integer as classes,
    row_number() over (order by block)::integer - 1 as place,
    count(*) over ()::integer as blocks,
    block
  from classes
  group by block
),

around as (
  -- The Monday that plans are laid around.
  select date_trunc('week', least(greatest(seed.today(), start_date::date + 70), end_date::date - 21)::timestamp)::date as monday
  from faraday.school_academic_years
  where is_current and description like 'MOCK:%'
),

wanted as (
  select
    classes.*,
    number / counted.classes as turn,
    coalesce(elective, band) as course
  from generate_series(1, seed.rows(400)) as n
  join counted on counted.place = mod((n - 1) / 400, counted.blocks)
  cross join lateral (select mod(n - 1, 400) + 400 * ((n - 1) / 400 / counted.blocks) as number) as numbered
  left join classes on classes.block = counted.block and classes.position = 1 + mod(number, counted.classes)
),

dated as (
  select
    wanted.*,
    split_part(topics.topics, '|',
      case when elective is null then 1 + mod(seed.int('pe_lesson_plans.topic', name, 0, 7) + 3 * turn, 8)
      else 1 + mod(turn, 4) end) as topic,
    1 + mod(seed.int('pe_lesson_plans.lesson', name, 0, 3) + turn, 4) + turn / 4 * 4 as lesson,
    monday + 7 * (mod(seed.int('pe_lesson_plans.week', name, 0, 11) + 5 * turn, 12) - 9)
      + case left(schedule, 3) when 'Mon' then 0 when 'Tue' then 1 else 4 end as planned_day
  from wanted
  cross join around
  left join topics on topics.course = wanted.course
),

placed as (
  -- What falls into the winter break moves two weeks ahead, to the second lesson of that week.
  select
    dated.*,
    planned_day - case when to_char(planned_day, 'MMDD') >= '1223' or to_char(planned_day, 'MMDD') <= '0102' then case
      when elective is null then 12 else 14 end else 0 end as day,
    'Lesson ' || lesson || ': ' || topic || ', ' || case when mod(lesson, 4) = 1 then 'first steps'
      when mod(lesson, 4) = 2 then 'practice' when mod(lesson, 4) = 3 then 'in a game' else 'personal best' end as title
  from dated
)

insert into faraday.pe_lesson_plans (
  title, description, grade_level, duration, difficulty, class_id, teacher_id, is_completed, lesson_metadata, created_at,
    updated_at,
  last_accessed_at
)
select
  title,
  'MOCK: ' || topic || case when location like '%field' then ' on the ' else ' in the ' end || lower(location) || ', '
    || case mod(lesson, 4)
      when 1 then 'rules and the safe way to move, first in pairs, then all together'
      when 2 then 'three stations of five minutes, partners give each other one hint'
      when 3 then 'small sides, roles change every three minutes'
      else 'everybody picks a mark from last time and tries to beat it'
    end || '.',
  case grade when 0 then 'K' else grade::text end,
  45,
  case mod(lesson, 4) when 1 then 'BEGINNER' when 0 then 'ADVANCED' else 'INTERMEDIATE' end,
  id,
  teacher_id,
  day < seed.today(),
  json_build_object('date', day, 'hour', split_part(schedule, ' ', case when elective is null then 3 else 2 end), 'room',
    location, 'school', school, 'topic', topic, 'grade_band', band),
  written_at,
  least(written_at + interval '1 day' * 4, (seed.now() at time zone 'UTC')),
  case when day < seed.today() then day + interval '11 hours' end
from placed
cross join lateral (
  select least(day - interval '1 day' * seed.int('pe_lesson_plans.created_at', name || title, 5, 12),
    seed.today()::timestamp - interval '1 day')
    + interval '1 minute' * seed.int('pe_lesson_plans.created_time', name || title, 900, 1260) as written_at
) as written
where not exists (select from faraday.pe_lesson_plans as present where present.class_id = placed.id
  and present.title = placed.title);
