--! table: faraday.curriculum_lessons
--! mark: text description
--! key: unit_id, name

-- Ten lessons in each unit of the district's plans, from the first look to the celebration at the end. Length goes by grade:
-- 30 minutes up to grade
-- 2, 40 up to grade 5, 45 from then on.
with

steps (number, title, about, check_by) as (
  values
    (1, 'First look', 'what the unit is about, rules of the room, a game that shows what everybody can do already',
      'observation'),
    (2, 'Basic form', 'the main movement slowly and alone, with three cue words', 'cue words'),
    (3, 'With a partner', 'pairs practise and tell each other one thing to keep', 'peer check'),
    (4, 'More speed', 'same movement faster, farther or higher; stop when form goes', 'observation'),
    (5, 'Halfway check', 'short self-test, new goal for the second half', 'self-test'),
    (6, 'In a game', 'small-sided games that need the new skill', 'tally sheet'),
    (7, 'Thinking along', 'when to use what; the class changes one rule to make the game better', 'exit question'),
    (8, 'Own choice', 'stations of three levels, everybody picks', 'activity log'),
    (9, 'Show it', 'assessment with the rubric that all have seen before', 'rubric'),
    (10, 'Celebration', 'tournament or performance, and one sentence on what has changed', 'reflection')
),

units as (
  select
    unit.*,
    plan.grade_level,
    plan.academic_year,
    row_number() over (
      order by plan.academic_year collate "C", length(plan.grade_level), plan.grade_level collate "C", plan.name collate "C",
        unit.sequence
    )::integer as position
  from faraday.physical_education_curriculum_units as unit
  join faraday.curriculum as plan on plan.id = unit.curriculum_id
  where plan.description like 'MOCK:%'
),

wanted as (
  select units.*, steps.*
  from generate_series(1, seed.rows(600)) as n
  left join units on units.position = 1 + (n - 1) / 10
  left join steps on steps.number = 1 + mod(n - 1, 10)
)

insert into faraday.curriculum_lessons (unit_id, name, description, duration, lesson_metadata, created_at, updated_at)
select
  id,
  'Lesson ' || number || ': ' || title || ', ' || name,
  'MOCK: ' || upper(left(about, 1)) || substr(about, 2) || '.',
  case when grade_level in ('K', '1', '2') then 30 when grade_level in ('3', '4', '5') then 40 else 45 end,
  json_build_object('order', number, 'grade', grade_level, 'school_year', academic_year, 'checked_by', check_by, 'assessed',
    number in (5, 9)),
  created_at + interval '10 minutes' * number,
  greatest(updated_at, created_at + interval '10 minutes' * number)
from wanted
on conflict (unit_id, name) do nothing;
