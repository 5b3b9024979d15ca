--! table: faraday.physical_education_curriculum_units
--! mark: text description
--! key: curriculum_id, sequence

-- Units of the yearly plans, two at least for each of them in order of the plan's name: blocks of five to seven weeks.
with

subjects (number, name, weeks, description) as (
  values
    (1, 'Moving together', 5, 'Rules, space, and getting to know the class'),
    (2, 'Invasion games', 6, 'Keeping the ball and finding space'),
    (3, 'Fitness block one', 5, 'Baseline tests and personal goals'), (4, 'Net games', 6, 'Rallies, placement and position'),
    (5, 'Dance and rhythm', 5, 'Steps, routines and performance'), (6, 'Fitness block two', 5, 'Second tests, what has changed')
),

plans as (
  select
    plan.*,
    row_number() over (order by plan.academic_year collate "C", plan.name collate "C", plan.grade_level collate "C") as position,
    count(*) over () as plans
  from faraday.curriculum as plan
  where plan.description like 'MOCK:%'
),

wanted as (
  select n, plans.id as curriculum_id, plans.name as plan_name, plans.created_at, 1 + (n - 1) / plans.plans as sequence
  from generate_series(1, seed.rows(60)) as n
  left join plans on plans.position = 1 + mod(n - 1, (select count(*) from plans))
)

insert into faraday.physical_education_curriculum_units (
  curriculum_id, name, description, sequence, duration, unit_metadata, created_at, updated_at
)
select
  curriculum_id,
  subjects.name,
  'MOCK: ' || subjects.description || ', for ' || plan_name || '.',
  wanted.sequence,
  weeks,
  json_build_object('unit', 'weeks', 'lessons_a_week', 2),
  wanted.created_at,
  wanted.created_at
from wanted
left join subjects on subjects.number = 1 + mod(wanted.sequence - 1, 6)
on conflict (curriculum_id, sequence) do nothing;
