--! table: faraday.exercise_base
--! mark: text description
--! key: name

-- The list that exercises grew out of: its first hundred exercises with the fields that all kinds of exercises share. The
-- words are the same as there, so that both lists agree.
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
)

insert into faraday.exercise_base (
  name, description, type, difficulty, target_muscle_groups, equipment_needed, instructions, safety_precautions, created_at,
    updated_at
)
select
  exercise.name,
  exercise.description,
  exercise.exercise_type::faraday.exercise_type_enum_2,
  exercise.difficulty::faraday.exercise_difficulty_enum_2,
  (select string_agg(muscle, ', ') from json_array_elements_text(exercise.target_muscle_groups) as muscle),
  (select string_agg(item, ', ') from json_array_elements_text(exercise.equipment_needed) as item),
  exercise.instructions,
  safety.precaution,
  exercise.created_at,
  exercise.updated_at
from faraday.exercises as exercise
left join safety using (category)
where exercise.description like 'MOCK:%'
  and (exercise.exercise_metadata ->> 'number')::integer <= least(seed.rows(100), 150)
on conflict (name) do nothing;
