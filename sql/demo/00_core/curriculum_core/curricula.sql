--! table: faraday.curricula
--! mark: text description
--! key: grade_level, academic_year, name

-- The former table of yearly plans, which nobody writes to any more: thirteen grades for each of the two school years before
-- the past ones
-- that curriculum.sql holds, the later first. All of them are over and archived; objectives are those of the grade band.
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

years as (
  -- The first of the years that school_academic_years knows.
  select extract(year from min(start_date))::integer as first_year
  from faraday.school_academic_years
  where description like 'MOCK:%'
),

wanted as (
  select
    n,
    mod(n - 1, 13) as grade,
    case mod(n - 1, 13) when 0 then 'K' else mod(n - 1, 13)::text end as grade_level,
    first_year - 1 - (n - 1) / 13 as year,
    make_date(first_year - 1 - (n - 1) / 13, 5, 6 + mod(n, 13)) + interval '10 hours' as written_at,
    make_date(first_year - (n - 1) / 13, 7, 15) + interval '9 hours' as archived_at
  from generate_series(1, seed.rows(26)) as n
  cross join years
)

insert into faraday.curricula (
  name, description, grade_level, academic_year, status, is_active, version, created_by, updated_by, is_valid, last_validated_at,
  learning_standards, learning_objectives, core_competencies, unit_data, progression_path, time_allocation, assessment_criteria,
  evaluation_methods, required_equipment, accommodations, safety_guidelines, teaching_strategies, implementation_status,
  effectiveness_metrics, metadata, created_at, updated_at, archived_at
)
select
  'Physical Education ' || case grade when 0 then 'Kindergarten' else 'Grade ' || grade end,
  'MOCK: Physical education for ' || case grade when 0 then 'kindergarten' else 'grade ' || grade end || ' in ' || year || '-'
    || year + 1 || ', kept for comparison.',
  grade_level,
  year || '-' || year + 1,
  'COMPLETED',
  false,
  3,
  'curriculum and assessment',
  'curriculum and assessment',
  true,
  written_at + interval '20 days',
  '["Movement skills", "Concepts and tactics", "Health-related fitness", "Personal and social responsibility", "Value of movement"]',
  objectives::json,
  competencies::json,
  json_build_object('units', units::json, 'weeks_each', 6),
  json_build_object('from', case grade when 0 then 'home and play' when 1 then 'kindergarten' else 'grade ' || grade - 1 end,
    'to', case grade when 12 then 'lifelong activity' else 'grade ' || grade + 1 end),
  json_build_object('lessons_a_week', 2, 'minutes_a_week', minutes, 'weeks', 36),
  tests::json,
  '["teacher", "peer"]',
  equipment::json,
  '["extra time", "larger or lighter equipment"]',
  '["stop signal before first task", "water break every 20 minutes"]',
  '["stations", "small-sided games"]',
  json_build_object('taught_percent', 100),
  json_build_object('objectives_met_percent', seed.int('curricula.met', grade_level || year, 74, 91)),
  json_build_object('grade_band', band, 'moved_to', 'curriculum'),
  written_at,
  archived_at,
  archived_at
from wanted
left join bands on grade between first_grade and last_grade
where not exists (
  select from faraday.curricula as present
  where present.grade_level = wanted.grade_level and present.academic_year = year || '-' || year + 1
    and present.description like 'MOCK:%'
);
