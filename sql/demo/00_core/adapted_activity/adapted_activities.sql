--! table: faraday.adapted_activities
--! mark: text description
--! key: name
--! scaffold: 9070b7e69ac7 e538536ae960

-- Modified activities.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.office_time('adapted_activities.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    initcap(name_word.word) || ' activity' as plain_name,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('adapted_activities.activity_id?', n, 0.85) then activity.id end as activity_id
  from generate_series(1, seed.rows(120)) as n
  left join activities as activity
    on activity.position = seed.fan_out('adapted_activities.activity_id', n, (select max(position) from activities))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('adapted_activities.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('adapted_activities.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('adapted_activities.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_name, 250) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 250)) order by n), 1), '') as name
  from shaped
)

insert into faraday.adapted_activities (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, description, status, is_active, metadata, activity_id, type, difficulty_level, equipment_requirements,
  duration_minutes, instructions, adaptations, activity_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('adapted_activities.last_accessed_at?', n, 0.8) then (seed.time_between('adapted_activities.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('adapted_activities.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('adapted_activities.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('adapted_activities.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('adapted_activities.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('adapted_activities.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('adapted_activities.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('adapted_activities.retention_period?', n, 0.85) then seed.int('adapted_activities.retention_period', n, 1, 100)
  end,
  name,
  description,
  seed.pick_weighted('adapted_activities.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('adapted_activities.is_active?', n, 0.85) then seed.chance('adapted_activities.is_active', n, 0.9)
  end,
  case
    when seed.chance('adapted_activities.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('adapted_activities.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('adapted_activities.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('adapted_activities.metadata.attempt', n, 1, 3))::json
  end,
  activity_id,
  seed.pick_weighted('adapted_activities.type', n, array['WARM_UP', 'COOL_DOWN', 'STRETCHING', 'STRENGTH_TRAINING', 'CARDIO', 'FLEXIBILITY', 'BALANCE', 'COORDINATION', 'TEAM_SPORTS', 'INDIVIDUAL_SPORTS', 'RACKET_SPORTS', 'WATER_SPORTS', 'WINTER_SPORTS', 'COMBAT_SPORTS', 'HIIT', 'CROSSFIT', 'YOGA', 'PILATES', 'DANCE', 'MARTIAL_ARTS', 'GAMES', 'PLAY', 'OUTDOOR', 'ADVENTURE', 'RECREATIONAL', 'SKILL_DEVELOPMENT', 'TECHNIQUE_PRACTICE', 'DRILLS', 'EXERCISES', 'ASSESSMENTS', 'REHABILITATION', 'PREHABILITATION', 'THERAPEUTIC', 'RECOVERY', 'REGENERATION', 'MOBILITY', 'STABILITY', 'POSTURE', 'MOVEMENT', 'SKILL', 'TECHNIQUE', 'MAINTENANCE', 'PREVENTION', 'CORRECTION', 'ADAPTATION', 'PROGRESSION', 'REGRESSION', 'MODIFICATION', 'VARIATION', 'ALTERNATIVE', 'SUBSTITUTE', 'OTHER'], array[4, 4, 4, 4, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 2])::faraday.activity_type_enum,
  seed.pick('adapted_activities.difficulty_level', n, 'BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')::faraday.activity_difficulty_level_enum,
  seed.pick_weighted('adapted_activities.equipment_requirements', n, array['NONE', 'MINIMAL', 'STANDARD', 'SPECIALIZED', 'EXTENSIVE'], array[2, 4, 8, 4, 4])::faraday.activity_equipment_requirement_enum,
  case
    when seed.chance('adapted_activities.duration_minutes?', n, 0.85) then seed.int('adapted_activities.duration_minutes', n, 3, 36) * 5
  end,
  case
    when seed.chance('adapted_activities.instructions?', n, 0.85) then jsonb_build_object('source', seed.pick('adapted_activities.instructions.source', n, 'web', 'api', 'import'), 'version', seed.int('adapted_activities.instructions.version', n, 1, 5))::json
  end,
  case
    when seed.chance('adapted_activities.adaptations?', n, 0.85) then jsonb_build_object('source', seed.pick('adapted_activities.adaptations.source', n, 'web', 'api', 'import'), 'version', seed.int('adapted_activities.adaptations.version', n, 1, 5))::json
  end,
  case
    when seed.chance('adapted_activities.activity_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('adapted_activities.activity_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('adapted_activities.activity_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('adapted_activities.activity_metadata.attempt', n, 1, 3))::json
  end
from detailed
on conflict (name) do nothing;
