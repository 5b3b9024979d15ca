--! table: faraday.exercise_techniques
--! mark: text description
--! key: exercise_id, name
--! scaffold: 71af1cc290ee 54de04994613

-- Techniques of an exercise.
with

exercises as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.exercises as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.office_time('exercise_techniques.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    exercise.id as exercise_id,
    initcap(name_word.word) || ' technique' as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(200)) as n
  left join exercises as exercise
    on exercise.position = seed.fan_out('exercise_techniques.exercise_id', n, (select max(position) from exercises))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('exercise_techniques.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('exercise_techniques.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('exercise_techniques.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by exercise_id, lower(plain_name) order by n), 1), '') as name
  from shaped
)

insert into faraday.exercise_techniques (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  exercise_id, name, description, difficulty, technique_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('exercise_techniques.last_accessed_at?', n, 0.8) then (seed.time_between('exercise_techniques.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('exercise_techniques.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_techniques.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('exercise_techniques.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_techniques.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('exercise_techniques.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('exercise_techniques.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('exercise_techniques.retention_period?', n, 0.85) then seed.int('exercise_techniques.retention_period', n, 1, 100)
  end,
  exercise_id,
  name,
  description,
  case
    when seed.chance('exercise_techniques.difficulty?', n, 0.85) then seed.pick_weighted('exercise_techniques.difficulty', n, array['low', 'medium', 'high'], array[4, 4, 2])
  end,
  case
    when seed.chance('exercise_techniques.technique_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('exercise_techniques.technique_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('exercise_techniques.technique_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('exercise_techniques.technique_metadata.attempt', n, 1, 3))::json
  end
from detailed
on conflict (exercise_id, name) do nothing;
