--! table: faraday.physical_education_workouts
--! mark: text description
--! key: workout_name
--! scaffold: 15f680608ead 2476ffc10bfd

-- Gym workouts.
with

wanted as (
  select
    n,
    initcap(workout_name_word.word) || ' workout' as plain_workout_name,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('physical_education_workouts.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(80)) as n
  left join seed.word as workout_name_word on workout_name_word.kind = 'adjective' and workout_name_word.position = seed.distinct_position('physical_education_workouts.workout_name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('physical_education_workouts.description', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('physical_education_workouts.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_workouts.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed_at
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('physical_education_workouts.updated_at?', n, 0.9) then (seed.time_between('physical_education_workouts.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from shaped
),

derived as (
  select
    detailed.*,
    plain_workout_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_workout_name) order by n), 1), '') as workout_name
  from detailed
)

insert into faraday.physical_education_workouts (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, workout_name,
  workout_type, description, duration, difficulty_level, is_active, created_at, updated_at, workout_metadata
)
select
  last_accessed_at,
  case
    when seed.chance('physical_education_workouts.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_workouts.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('physical_education_workouts.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_workouts.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('physical_education_workouts.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('physical_education_workouts.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('physical_education_workouts.retention_period?', n, 0.85) then seed.int('physical_education_workouts.retention_period', n, 1, 100)
  end,
  workout_name,
  seed.pick_weighted('physical_education_workouts.workout_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  description,
  case
    when seed.chance('physical_education_workouts.duration?', n, 0.85) then seed.int('physical_education_workouts.duration', n, 3, 36) * 5
  end,
  case
    when seed.chance('physical_education_workouts.difficulty_level?', n, 0.85) then seed.pick_weighted('physical_education_workouts.difficulty_level', n, array['low', 'medium', 'high'], array[4, 4, 2])
  end,
  case
    when seed.chance('physical_education_workouts.is_active?', n, 0.85) then seed.chance('physical_education_workouts.is_active', n, 0.9)
  end,
  created_at,
  updated_at,
  case
    when seed.chance('physical_education_workouts.workout_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_workouts.workout_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_workouts.workout_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_workouts.workout_metadata.attempt', n, 1, 3))::json
  end
from derived
on conflict (workout_name) do nothing;
