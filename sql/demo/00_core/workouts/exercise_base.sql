--! table: faraday.exercise_base
--! mark: text description
--! key: name
--! scaffold: 70ecb6b704f3 fb7646cd0235

-- Common fields of exercises.
with

wanted as (
  select
    n,
    (seed.office_time('exercise_base.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    initcap(name_word.word) || ' base' as plain_name,
    'MOCK: ' || description_word.word as description,
    left(target_muscle_groups_word.word, 100) as target_muscle_groups,
    case
      when seed.chance('exercise_base.equipment_needed?', n, 0.85) then equipment_needed_word.word
    end as equipment_needed,
    instructions_word.word as instructions,
    case
      when seed.chance('exercise_base.safety_precautions?', n, 0.85) then safety_precautions_word.word
    end as safety_precautions
  from generate_series(1, seed.rows(100)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('exercise_base.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('exercise_base.description', n)
  left join seed.word as target_muscle_groups_word on target_muscle_groups_word.kind = 'sentence' and target_muscle_groups_word.position = seed.distinct_position('exercise_base.target_muscle_groups', n)
  left join seed.word as equipment_needed_word on equipment_needed_word.kind = 'sentence' and equipment_needed_word.position = seed.distinct_position('exercise_base.equipment_needed', n)
  left join seed.word as instructions_word on instructions_word.kind = 'sentence' and instructions_word.position = seed.distinct_position('exercise_base.instructions', n)
  left join seed.word as safety_precautions_word on safety_precautions_word.kind = 'sentence' and safety_precautions_word.position = seed.distinct_position('exercise_base.safety_precautions', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('exercise_base.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from shaped
)

insert into faraday.exercise_base (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, description, type, difficulty, target_muscle_groups, equipment_needed, instructions,
  safety_precautions
)
select
  created_at,
  updated_at,
  case
    when seed.chance('exercise_base.last_accessed_at?', n, 0.8) then (seed.time_between('exercise_base.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('exercise_base.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_base.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('exercise_base.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_base.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('exercise_base.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('exercise_base.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('exercise_base.retention_period?', n, 0.85) then seed.int('exercise_base.retention_period', n, 1, 100)
  end,
  name,
  description,
  seed.pick_weighted('exercise_base.type', n, array['STRENGTH', 'CARDIO', 'FLEXIBILITY', 'BALANCE', 'COORDINATION', 'ENDURANCE', 'SPEED', 'AGILITY', 'BODYWEIGHT', 'RESISTANCE', 'WEIGHT_TRAINING', 'MACHINE', 'FREE_WEIGHTS', 'CABLE', 'PLYOMETRIC', 'ISOMETRIC', 'ISOTONIC', 'ISOKINETIC', 'AEROBIC', 'ANAEROBIC', 'HIIT', 'CROSSFIT', 'YOGA', 'PILATES', 'DANCE', 'MARTIAL_ARTS', 'SPORTS', 'RECREATIONAL', 'THERAPEUTIC', 'REHABILITATION', 'PREHABILITATION', 'MOBILITY', 'STABILITY', 'POSTURE', 'MOVEMENT', 'SKILL', 'TECHNIQUE', 'DRILL', 'WARM_UP', 'COOL_DOWN', 'RECOVERY', 'REGENERATION', 'MAINTENANCE', 'PREVENTION', 'CORRECTION', 'ADAPTATION', 'PROGRESSION', 'REGRESSION', 'MODIFICATION', 'VARIATION', 'PRIMARY', 'SECONDARY', 'COMPLEMENTARY', 'SUPPLEMENTARY', 'ADDITIONAL', 'OPTIONAL', 'REQUIRED', 'MANDATORY', 'RECOMMENDED', 'SUGGESTED', 'PREFERRED', 'ALTERNATIVE', 'SUBSTITUTE', 'OTHER'], array[4, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 2])::faraday.exercise_type_enum_2,
  seed.pick('exercise_base.difficulty', n, 'BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')::faraday.exercise_difficulty_enum_2,
  target_muscle_groups,
  equipment_needed,
  instructions,
  safety_precautions
from detailed
on conflict (name) do nothing;
