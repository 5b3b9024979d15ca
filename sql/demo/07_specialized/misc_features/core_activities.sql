--! table: faraday.core_activities
--! mark: text description
--! key: name
--! scaffold: 5699436931c3 63da0ba9c5bd

-- Base activity list.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' activity' as plain_name,
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('core_activities.equipment_needed?', n, 0.85) then equipment_needed_word.word
    end as equipment_needed,
    case when seed.chance('core_activities.safety_notes?', n, 0.85) then safety_notes_word.word end as safety_notes,
    (seed.office_time('core_activities.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(80)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('core_activities.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('core_activities.description', n)
  left join seed.word as equipment_needed_word on equipment_needed_word.kind = 'sentence' and equipment_needed_word.position = seed.distinct_position('core_activities.equipment_needed', n)
  left join seed.word as safety_notes_word on safety_notes_word.kind = 'note' and safety_notes_word.position = seed.distinct_position('core_activities.safety_notes', n)
),

shaped as (
  select
    wanted.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from wanted
)

insert into faraday.core_activities (
  name, description, type, difficulty_level, duration, equipment_needed, safety_notes, instructions,
  adaptations, activity_metadata, created_at, updated_at
)
select
  name,
  description,
  seed.pick_weighted('core_activities.type', n, array['WARM_UP', 'COOL_DOWN', 'STRETCHING', 'STRENGTH_TRAINING', 'CARDIO', 'FLEXIBILITY', 'BALANCE', 'COORDINATION', 'TEAM_SPORTS', 'INDIVIDUAL_SPORTS', 'RACKET_SPORTS', 'WATER_SPORTS', 'WINTER_SPORTS', 'COMBAT_SPORTS', 'HIIT', 'CROSSFIT', 'YOGA', 'PILATES', 'DANCE', 'MARTIAL_ARTS', 'GAMES', 'PLAY', 'OUTDOOR', 'ADVENTURE', 'RECREATIONAL', 'SKILL_DEVELOPMENT', 'TECHNIQUE_PRACTICE', 'DRILLS', 'EXERCISES', 'ASSESSMENTS', 'REHABILITATION', 'PREHABILITATION', 'THERAPEUTIC', 'RECOVERY', 'REGENERATION', 'MOBILITY', 'STABILITY', 'POSTURE', 'MOVEMENT', 'SKILL', 'TECHNIQUE', 'MAINTENANCE', 'PREVENTION', 'CORRECTION', 'ADAPTATION', 'PROGRESSION', 'REGRESSION', 'MODIFICATION', 'VARIATION', 'ALTERNATIVE', 'SUBSTITUTE', 'OTHER'], array[4, 4, 4, 4, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 2])::faraday.activitytype,
  seed.pick('core_activities.difficulty_level', n, 'BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')::faraday.activitydifficulty,
  case
    when seed.chance('core_activities.duration?', n, 0.85) then seed.int('core_activities.duration', n, 3, 36) * 5
  end,
  equipment_needed,
  safety_notes,
  case
    when seed.chance('core_activities.instructions?', n, 0.85) then jsonb_build_object('source', seed.pick('core_activities.instructions.source', n, 'web', 'api', 'import'), 'version', seed.int('core_activities.instructions.version', n, 1, 5))::json
  end,
  case
    when seed.chance('core_activities.adaptations?', n, 0.85) then jsonb_build_object('source', seed.pick('core_activities.adaptations.source', n, 'web', 'api', 'import'), 'version', seed.int('core_activities.adaptations.version', n, 1, 5))::json
  end,
  case
    when seed.chance('core_activities.activity_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('core_activities.activity_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('core_activities.activity_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('core_activities.activity_metadata.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('core_activities.updated_at?', n, 0.9) then (seed.time_between('core_activities.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (name) do nothing;
