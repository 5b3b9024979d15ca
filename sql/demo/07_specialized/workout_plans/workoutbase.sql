--! table: faraday.workoutbase
--! mark: text description
--! key: name
--! scaffold: b0a3e9a1018b 485ee677a5f0

-- Base workout list.
with

wanted as (
  select
    n,
    (seed.office_time('workoutbase.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    initcap(name_word.word) || ' workoutbase' as plain_name,
    'MOCK: ' || description_word.word as description,
    left(target_audience_word.word, 100) as target_audience
  from generate_series(1, seed.rows(60)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('workoutbase.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('workoutbase.description', n)
  left join seed.word as target_audience_word on target_audience_word.kind = 'sentence' and target_audience_word.position = seed.distinct_position('workoutbase.target_audience', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('workoutbase.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from shaped
)

insert into faraday.workoutbase (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, description, duration_minutes, difficulty, target_audience
)
select
  created_at,
  updated_at,
  case
    when seed.chance('workoutbase.last_accessed_at?', n, 0.8) then (seed.time_between('workoutbase.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('workoutbase.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('workoutbase.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('workoutbase.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('workoutbase.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('workoutbase.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('workoutbase.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('workoutbase.retention_period?', n, 0.85) then seed.int('workoutbase.retention_period', n, 1, 100)
  end,
  name,
  description,
  seed.int('workoutbase.duration_minutes', n, 3, 36) * 5,
  seed.pick('workoutbase.difficulty', n, 'BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')::faraday.workout_difficulty_enum,
  target_audience
from detailed
on conflict (name) do nothing;
