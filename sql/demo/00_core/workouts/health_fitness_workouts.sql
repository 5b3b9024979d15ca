--! table: faraday.health_fitness_workouts
--! mark: text description
--! key: name
--! scaffold: 47c03ceffe1c 1621b5c575b4

-- Health-side workouts.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' workout' as plain_name,
    'MOCK: ' || description_word.word as description,
    indoor_outdoor_word.word as indoor_outdoor,
    space_required_word.word as space_required,
    (seed.office_time('health_fitness_workouts.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(200)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('health_fitness_workouts.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('health_fitness_workouts.description', n)
  left join seed.word as indoor_outdoor_word on indoor_outdoor_word.kind = 'sentence' and indoor_outdoor_word.position = seed.distinct_position('health_fitness_workouts.indoor_outdoor', n)
  left join seed.word as space_required_word on space_required_word.kind = 'sentence' and space_required_word.position = seed.distinct_position('health_fitness_workouts.space_required', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.health_fitness_workouts (
  name, description, workout_type, difficulty, duration, equipment_needed, target_heart_rate,
  safety_requirements, modifications_available, indoor_outdoor, space_required, max_participants,
  additional_data, created_at, updated_at
)
select
  name,
  description,
  seed.pick_weighted('health_fitness_workouts.workout_type', n, array['CIRCUIT', 'HIIT', 'STRENGTH', 'CARDIO', 'FLEXIBILITY', 'BALANCE', 'COORDINATION'], array[4, 4, 4, 8, 4, 4, 4])::faraday.workout_type_enum,
  seed.pick('health_fitness_workouts.difficulty', n, 'BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')::faraday.workout_difficulty_enum,
  seed.int('health_fitness_workouts.duration', n, 3, 36) * 5,
  case
    when seed.chance('health_fitness_workouts.equipment_needed?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_workouts.equipment_needed.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_workouts.equipment_needed.version', n, 1, 5))::json
  end,
  case
    when seed.chance('health_fitness_workouts.target_heart_rate?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_workouts.target_heart_rate.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_workouts.target_heart_rate.version', n, 1, 5))::json
  end,
  jsonb_build_object('source', seed.pick('health_fitness_workouts.safety_requirements.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_workouts.safety_requirements.version', n, 1, 5))::json,
  case
    when seed.chance('health_fitness_workouts.modifications_available?', n, 0.85) then seed.chance('health_fitness_workouts.modifications_available', n, 0.9)
  end,
  indoor_outdoor,
  space_required,
  seed.int('health_fitness_workouts.max_participants', n, 4, 60),
  case
    when seed.chance('health_fitness_workouts.additional_data?', n, 0.85) then jsonb_build_object('event', seed.pick('health_fitness_workouts.additional_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('health_fitness_workouts.additional_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('health_fitness_workouts.additional_data.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('health_fitness_workouts.updated_at?', n, 0.9) then (seed.time_between('health_fitness_workouts.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (name) do nothing;
