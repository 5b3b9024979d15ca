--! table: faraday.health_fitness_exercises
--! mark: text description
--! key: name

-- The health side lists variants of the exercises, the easier and the harder ones, since it serves pupils who cannot do the
-- standard form or need more than it.
with

safety (category, precaution) as (
  values
    ('Lower body', 'Stop when a knee hurts; no loads before the movement is clean without.'),
    ('Cardio', 'Water within reach; pupils with asthma keep the inhaler at hand and warm up longer.'),
    ('Core', 'Stop when the lower back hurts or the breath is held.'),
    ('Upper body push', 'Keep wrists under the shoulders; a spotter for everything above the chest.'),
    ('Flexibility', 'Stretch warm muscles only, without bouncing, and never into pain.'),
    ('Balance', 'Clear floor all round, mats beside raised equipment.'),
    ('Agility', 'Dry floor, laces tied, two meters between lanes.'),
    ('Upper body pull', 'Check bar and anchor before the first pull; mat below.'),
    ('Plyometrics', 'Full rests, soft surface; not on tired legs or with sore shins.'),
    ('Full body', 'Start with the lightest load and keep others out of reach.'),
    ('Mobility', 'Slow, within the range that is free of pain.'),
    ('Coordination', 'Space for each pupil; balls on the floor go back at once.')
),

variants as (
  select
    variation.*,
    exercise.name as exercise,
    exercise.category,
    exercise.muscle_groups,
    exercise.equipment_needed,
    exercise.exercise_metadata,
    row_number() over (
      order by (exercise.exercise_metadata ->> 'number')::integer, variation.description like 'Harder%',
        variation.name collate "C"
    ) as n
  from faraday.exercise_variations as variation
  join faraday.exercises as exercise on exercise.id = variation.exercise_id
  where exercise.description like 'MOCK:%'
)

insert into faraday.health_fitness_exercises (
  name, description, category, muscle_groups, equipment_needed, difficulty_level, instructions, safety_notes, modifications,
  video_url, image_url, additional_data, created_at, updated_at
)
select
  variants.name,
  'MOCK: ' || variants.description || ' ' || instructions,
  variants.category,
  muscle_groups,
  equipment_needed,
  difficulty::faraday.exercise_difficulty_enum_2,
  instructions,
  safety.precaution,
  json_build_object('standard_form', exercise, 'direction', case when variants.description like 'Easier%' then 'easier'
    else 'harder' end),
  video_url,
  image_url,
  json_build_object('measure', exercise_metadata ->> 'measure', 'met', (exercise_metadata ->> 'met')::numeric),
  created_at,
  updated_at
from variants
left join safety on safety.category = variants.category
where n <= least(seed.rows(200), 300)
on conflict (name) do nothing;
