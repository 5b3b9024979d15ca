--! table: faraday.curriculum
--! mark: text description
--! key: grade_level, academic_year, name

-- The district's yearly plans: thirteen grades for the current school year, the same for the year before, then for the next
-- year and the one before
-- last; after physical education in all of them health follows, then adapted physical education and so on. What is taught
-- hangs on
-- the grade band. A plan is approved in May before its school year; plans for the next year are still in the making.
with

bands (band, first_grade, last_grade, objectives, competencies, units, equipment, minutes, tests) as (
  values
    ('K-2', 0, 2, '["Skips, gallops and slides under control", "Throws, rolls and catches a soft ball", "Plays by three simple rules"]', '["moving in space", "listening", "taking turns"]',
     '["Moving safely", "Catch and throw", "Balance and roll", "Rhythm", "Chasing games", "Field day"]',
       '["scarves", "soft balls", "hoops", "low beam"]', 90, '["observation checklist"]'),
    ('3-5', 3, 5, '["Dribbles and passes with hand and foot", "Uses space in small-sided games", "Counts the own pulse and knows what it tells"]', '["skill combinations", "fair play", "self-check"]',
     '["Throwing and fielding", "Dribbling games", "Jump rope", "Nets and rackets", "Tumbling", "Fitness basics"]',
       '["playground balls", "jump ropes", "paddles", "mats"]', 90, '["skill rubric", "fitness baseline"]'),
    ('6-8', 6, 8, '["Chooses tactics in invasion and net games", "Trains in the right heart rate zone", "Sets and reviews a personal goal"]', '["tactics", "goal setting", "teamwork"]',
     '["Invasion games", "Net games", "Heart rate and endurance", "Strength basics", "Dance", "Adventure"]',
       '["basketballs", "nets", "heart rate monitors", "bands"]', 90, '["skill rubric", "fitness test", "self-assessment"]'),
    ('9-12', 9, 12, '["Plans and runs an own fitness programme", "Is good at two lifetime activities", "Leads a warm-up and keeps others safe"]', '["planning", "leadership", "lifelong activity"]',
     '["Fitness planning", "Lifetime sports", "Strength and conditioning", "Team sports", "First aid and safety", "Outdoor pursuits"]',
     '["weight room", "rackets", "heart rate monitors", "first-aid manikins"]', 90,
     '["fitness test", "portfolio", "self-assessment"]')
),

strands (strand, name, leaning) as (
  values
    (0, 'Physical Education', 'skills, fitness and fair play'), (1, 'Health', 'body, habits, safety and feelings'),
    (2, 'Adapted Physical Education', 'the same aims with other space, tasks and equipment'),
      (3, 'Movement Electives', 'choices beside the base lessons'),
    (4, 'Aquatics', 'strokes and water safety'), (5, 'Wellness', 'sleep, food, stress and movement')
),

years as (
  -- 0: the current year, 1: the one before it, 2: the next, 3: the one before last.
  select
    year.*,
    case when is_current then 0 when status = 'PLANNED' then 2
      else row_number() over (partition by status order by start_date desc) * 2 - 1 end as place
  from faraday.school_academic_years as year
  where description like 'MOCK:%'
),

wanted as (
  select
    n,
    mod(n - 1, 13) as grade,
    mod((n - 1) / 13, 4) as place,
    mod((n - 1) / 52, 6) as strand,
    (n - 1) / 312 as set
  from generate_series(1, seed.rows(30)) as n
),

shaped as (
  select
    wanted.*,
    case grade when 0 then 'K' else grade::text end as grade_level,
    strands.name || ' ' || case grade when 0 then 'Kindergarten' else 'Grade ' || grade end || case when set > 0 then ', track '
      || set + 1 else '' end as name,
    strands.name as subject,
    leaning,
    bands.*,
    years.academic_year,
    years.status as year_status,
    years.start_date - interval '1 day' * (110 + mod(n * 3, 13)) + interval '10 hours' as written_at
  from wanted
  left join bands on grade between first_grade and last_grade
  left join strands using (strand)
  left join years using (place)
)

insert into faraday.curriculum (
  name, description, grade_level, academic_year, status, is_active, version, created_by, updated_by, is_valid, last_validated_at,
  validation_score, learning_standards, learning_objectives, core_competencies, unit_data, progression_path, time_allocation,
  assessment_criteria, evaluation_methods, grading_rubrics, required_equipment, accommodations, safety_guidelines,
    teaching_strategies,
  implementation_status, curriculum_metadata, created_at, updated_at
)
select
  name,
  'MOCK: ' || subject || ' for ' || case grade when 0 then 'kindergarten' else 'grade ' || grade end || ' in ' || academic_year
    || ': ' || leaning || '.',
  grade_level,
  academic_year,
  case year_status when 'COMPLETED' then 'COMPLETED' when 'PLANNED' then 'PENDING' else 'ACTIVE' end::faraday.base_status_enum,
  year_status <> 'COMPLETED',
  case year_status when 'PLANNED' then 1 else 2 end,
  'curriculum and assessment',
  'curriculum and assessment',
  true,
  least(written_at, seed.today() - interval '10 days') + interval '20 days' * case year_status when 'PLANNED' then 0 else 1 end,
  seed.int('curriculum.validation_score', name || academic_year, 88, 99) / 100.0,
  '["Movement skills", "Concepts and tactics", "Health-related fitness", "Personal and social responsibility", "Value of movement"]',
  objectives::json,
  competencies::json,
  json_build_object('units', units::json, 'weeks_each', 6),
  json_build_object('from', case grade when 0 then 'home and play' when 1 then 'kindergarten' else 'grade ' || grade - 1 end,
    'to', case grade when 12 then 'lifelong activity' else 'grade ' || grade + 1 end),
  json_build_object('lessons_a_week', 2, 'minutes_a_week', minutes, 'weeks', 36),
  tests::json,
  '["teacher", "peer", "self"]',
  '["not yet", "with help", "alone", "teaches others"]',
  equipment::json,
  '["extra time", "larger or lighter equipment", "fixed partner", "visual cues"]',
  case band when '9-12' then '["spotter in the weight room", "water break every 20 minutes"]'
    else '["stop signal before first task", "water break every 20 minutes"]' end::json,
  '["stations", "small-sided games", "choice of level"]',
  json_build_object('taught_percent', case year_status when 'COMPLETED' then 100 when 'PLANNED' then 0
    else least(100, greatest(0, (seed.today() - (select start_date::date from years where place = 0)) * 100 / 302)) end),
  json_build_object('grade_band', band, 'owner', 'Curriculum and Assessment'),
  least(written_at, seed.today() - interval '10 days'),
  least(written_at, seed.today() - interval '10 days') + interval '20 days' * case year_status when 'PLANNED' then 0 else 1 end
from shaped
on conflict (grade_level, academic_year, name) do nothing;
