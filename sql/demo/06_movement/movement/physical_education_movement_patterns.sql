--! table: faraday.physical_education_movement_patterns
--! mark: text description
--! key: name
--! scaffold: f86b722f6db9 1ed3dcf0dd36

-- List of gym movement patterns.
with

wanted as (
  select
    n,
    (seed.office_time('physical_education_movement_patterns.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    initcap(name_word.word) || ' pattern' as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(80)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('physical_education_movement_patterns.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('physical_education_movement_patterns.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('physical_education_movement_patterns.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from shaped
)

insert into faraday.physical_education_movement_patterns (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, description, category, pattern_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('physical_education_movement_patterns.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_movement_patterns.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('physical_education_movement_patterns.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_movement_patterns.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('physical_education_movement_patterns.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_movement_patterns.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('physical_education_movement_patterns.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('physical_education_movement_patterns.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('physical_education_movement_patterns.retention_period?', n, 0.85) then seed.int('physical_education_movement_patterns.retention_period', n, 1, 100)
  end,
  name,
  description,
  seed.pick_weighted('physical_education_movement_patterns.category', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  case
    when seed.chance('physical_education_movement_patterns.pattern_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_movement_patterns.pattern_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_movement_patterns.pattern_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_movement_patterns.pattern_metadata.attempt', n, 1, 3))::json
  end
from detailed
on conflict (name) do nothing;
