--! table: faraday.exercise_variations
--! mark: text description
--! key: exercise_id, name
--! scaffold: 907825d2770d e5f0f6435bfd

-- Variants of an exercise.
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
    exercise.id as exercise_id,
    initcap(name_word.word) || ' variation' as plain_name,
    'MOCK: ' || description_word.word as description,
    instructions_word.word as instructions,
    (seed.office_time('exercise_variations.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(300)) as n
  left join exercises as exercise
    on exercise.position = seed.fan_out('exercise_variations.exercise_id', n, (select max(position) from exercises))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('exercise_variations.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('exercise_variations.description', n)
  left join seed.word as instructions_word on instructions_word.kind = 'sentence' and instructions_word.position = seed.distinct_position('exercise_variations.instructions', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('exercise_variations.last_accessed_at?', n, 0.8) then (seed.time_between('exercise_variations.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed_at
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('exercise_variations.updated_at?', n, 0.9) then (seed.time_between('exercise_variations.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from shaped
),

derived as (
  select
    detailed.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by exercise_id, lower(plain_name) order by n), 1), '') as name
  from detailed
)

insert into faraday.exercise_variations (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, exercise_id, name,
  description, difficulty, instructions, video_url, image_url, created_at, updated_at
)
select
  last_accessed_at,
  case
    when seed.chance('exercise_variations.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_variations.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('exercise_variations.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_variations.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('exercise_variations.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('exercise_variations.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('exercise_variations.retention_period?', n, 0.85) then seed.int('exercise_variations.retention_period', n, 1, 100)
  end,
  exercise_id,
  name,
  description,
  seed.pick_weighted('exercise_variations.difficulty', n, array['low', 'medium', 'high'], array[4, 4, 2]),
  instructions,
  case
    when seed.chance('exercise_variations.video_url?', n, 0.85) then 'https://www.company.example/exercise-variation/' || seed.int('exercise_variations.video_url', n, 1, 9999)
  end,
  case
    when seed.chance('exercise_variations.image_url?', n, 0.85) then 'https://www.company.example/images/' || seed.int('exercise_variations.image_url', n, 1, 9999) || '.jpg'
  end,
  created_at,
  updated_at
from derived
on conflict (exercise_id, name) do nothing;
