--! table: faraday.adapted_exercises
--! mark: text description
--! key: name

-- Adapted forms of the exercises: with support for each, and a second form for the first fifty. Sets and amounts are two
-- thirds of the exercise's own, rests a half longer.
with

ways (category, turn, way, how, benefit) as (
  values
    ('Lower body', 1, 'with a chair', 'one hand on the back of a chair', 'Strength for stairs and standing up'),
    ('Lower body', 2, 'in small range', 'only as far as it is free of pain', 'Strength without strain on knees'),
    ('Cardio', 1, 'with walking breaks', 'walk after each half minute', 'Endurance at a safe heart rate'),
    ('Cardio', 2, 'seated', 'arms and legs move while sitting', 'Endurance for wheelchair users'),
    ('Core', 1, 'with bent knees', 'shorter lever, head supported', 'A steady trunk'),
    ('Core', 2, 'against the wall', 'lean on the wall instead of the mat', 'Trunk work without getting down'),
    ('Upper body push', 1, 'with a light band', 'band instead of body weight', 'Arms for pushing a chair or door'),
    ('Upper body push', 2, 'one side at a time', 'the other hand holds on', 'Even strength on both sides'),
    ('Flexibility', 1, 'with a strap', 'a strap bridges what the hands cannot reach', 'Freedom in daily movements'),
    ('Flexibility', 2, 'with a partner', 'the partner holds, never pushes', 'Trust and range'),
    ('Balance', 1, 'between two chairs', 'fingertips on both backs', 'Fewer falls'),
    ('Balance', 2, 'on a wide base', 'feet apart, eyes on the aide', 'Safety in standing'),
    ('Agility', 1, 'at walking pace', 'walk the pattern with wide turns', 'Turning without a fall'),
    ('Agility', 2, 'with colour marks', 'each step has its colour', 'Reading the way ahead'),
    ('Upper body pull', 1, 'with a long band', 'seated, band round the feet', 'A strong back for sitting upright'),
    ('Upper body pull', 2, 'with padded grips', 'foam round the handle', 'Grip for weak hands'),
    ('Plyometrics', 1, 'as a step', 'step up instead of jump', 'Power without impact'),
    ('Plyometrics', 2, 'on a soft mat', 'small bounces holding a partner', 'Joy in jumping'),
    ('Full body', 1, 'in two parts', 'rest between the halves', 'Whole-body work in small portions'),
    ('Full body', 2, 'from a bench', 'hands or seat on the bench', 'Getting up from low places'),
    ('Mobility', 1, 'seated', 'all of it from a chair', 'Loose joints'),
    ('Mobility', 2, 'with music', 'follow a slow song', 'Calm and rhythm'),
    ('Coordination', 1, 'with a large ball', 'slow and bright ball or scarf', 'Hand and eye together'),
    ('Coordination', 2, 'hand over hand', 'the aide guides the first tries', 'First success')
),

numbered as (
  select
    exercise.*,
    ways.turn,
    ways.way,
    ways.how,
    ways.benefit,
    row_number() over (order by ways.turn, (exercise.exercise_metadata ->> 'number')::integer) as n
  from faraday.exercises as exercise
  join ways using (category)
  where exercise.description like 'MOCK:%'
)

insert into faraday.adapted_exercises (
  name, description, exercise_type, difficulty, duration_minutes, equipment_needed, instructions, target_muscles, benefits,
  precautions, created_at, updated_at, sets, reps, rest_time_seconds, technique_notes, intensity, progression_steps,
    regression_steps
)
select
  name || ', ' || way,
  'MOCK: ' || name || ' ' || way || ': ' || how || '.',
  case exercise_type when 'PLYOMETRIC' then 'STRENGTH' when 'AGILITY' then 'COORDINATION' when 'MOBILITY' then 'FLEXIBILITY'
    else exercise_type end
    ::faraday.exercise_type_enum,
  'BEGINNER',
  4 + mod(n, 3),
  equipment_needed,
  initcap(left(how, 1)) || substr(how, 2) || '. Then: ' || instructions,
  target_muscle_groups,
  benefit || '.',
  'Stop at pain, dizziness or short breath.',
  created_at + interval '30 days',
  updated_at,
  2,
  case exercise_metadata ->> 'measure' when 'repetitions' then greatest(2, (exercise_metadata ->> 'amount')::integer * 2 / 3) end,
  (exercise_metadata ->> 'rest_seconds')::integer * 3 / 2,
  'One cue at a time; show it first.',
  'low',
  json_build_array('one repetition more', 'less support', 'standard form of ' || lower(name)),
  json_build_array('smaller range', 'more support', 'watch and help count')
from numbered
where n <= least(seed.rows(200), 300)
on conflict (name) do nothing;
