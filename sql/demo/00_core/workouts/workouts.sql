--! table: faraday.workouts
--! mark: text description
--! key: name
--! scaffold: fc1f22fcebec 585cc4f9b422

-- Workouts.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' workout' as plain_name,
    'MOCK: ' || description_word.word as description,
    left(target_audience_word.word, 100) as target_audience,
    (seed.office_time('workouts.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(100)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('workouts.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('workouts.description', n)
  left join seed.word as target_audience_word on target_audience_word.kind = 'sentence' and target_audience_word.position = seed.distinct_position('workouts.target_audience', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('workouts.last_accessed_at?', n, 0.8) then (seed.time_between('workouts.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed_at
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('workouts.updated_at?', n, 0.9) then (seed.time_between('workouts.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from shaped
),

derived as (
  select
    detailed.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from detailed
)

insert into faraday.workouts (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, name, description,
  duration_minutes, difficulty, target_audience, created_at, updated_at
)
select
  last_accessed_at,
  case
    when seed.chance('workouts.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('workouts.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('workouts.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('workouts.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('workouts.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('workouts.scheduled_deletion_at', n, 1, 60)
  end,
  case when seed.chance('workouts.retention_period?', n, 0.85) then seed.int('workouts.retention_period', n, 1, 100) end,
  name,
  description,
  seed.int('workouts.duration_minutes', n, 3, 36) * 5,
  seed.pick('workouts.difficulty', n, 'BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')::faraday.workout_difficulty_enum,
  target_audience,
  created_at,
  updated_at
from derived
on conflict (name) do nothing;
