--! table: faraday.health_fitness_exercises
--! mark: text description
--! key: name
--! scaffold: 3fc42a61ff2f 62a05591f1d4

-- Health-side exercises.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' exercise' as plain_name,
    'MOCK: ' || description_word.word as description,
    instructions_word.word as instructions,
    case
      when seed.chance('health_fitness_exercises.safety_notes?', n, 0.85) then safety_notes_word.word
    end as safety_notes,
    (seed.office_time('health_fitness_exercises.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(200)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('health_fitness_exercises.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('health_fitness_exercises.description', n)
  left join seed.word as instructions_word on instructions_word.kind = 'sentence' and instructions_word.position = seed.distinct_position('health_fitness_exercises.instructions', n)
  left join seed.word as safety_notes_word on safety_notes_word.kind = 'note' and safety_notes_word.position = seed.distinct_position('health_fitness_exercises.safety_notes', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.health_fitness_exercises (
  name, description, category, muscle_groups, equipment_needed, difficulty_level, instructions, safety_notes,
  modifications, video_url, image_url, additional_data, created_at, updated_at
)
select
  name,
  description,
  seed.pick_weighted('health_fitness_exercises.category', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  case
    when seed.chance('health_fitness_exercises.muscle_groups?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_exercises.muscle_groups.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_exercises.muscle_groups.version', n, 1, 5))::json
  end,
  case
    when seed.chance('health_fitness_exercises.equipment_needed?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_exercises.equipment_needed.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_exercises.equipment_needed.version', n, 1, 5))::json
  end,
  seed.pick('health_fitness_exercises.difficulty_level', n, 'BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')::faraday.exercise_difficulty_enum_2,
  instructions,
  safety_notes,
  case
    when seed.chance('health_fitness_exercises.modifications?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_exercises.modifications.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_exercises.modifications.version', n, 1, 5))::json
  end,
  case
    when seed.chance('health_fitness_exercises.video_url?', n, 0.85) then 'https://www.company.example/health-fitness-exercise/' || seed.int('health_fitness_exercises.video_url', n, 1, 9999)
  end,
  case
    when seed.chance('health_fitness_exercises.image_url?', n, 0.85) then 'https://www.company.example/images/' || seed.int('health_fitness_exercises.image_url', n, 1, 9999) || '.jpg'
  end,
  case
    when seed.chance('health_fitness_exercises.additional_data?', n, 0.85) then jsonb_build_object('event', seed.pick('health_fitness_exercises.additional_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('health_fitness_exercises.additional_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('health_fitness_exercises.additional_data.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('health_fitness_exercises.updated_at?', n, 0.9) then (seed.time_between('health_fitness_exercises.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (name) do nothing;
