--! table: faraday.exercises
--! mark: text description
--! key: name
--! scaffold: ccd0e1a9caf8 49c29e56496a

-- Exercises.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    initcap(name_word.word) || ' exercise' as plain_name,
    'MOCK: ' || description_word.word as description,
    instructions_word.word as instructions,
    case when seed.chance('exercises.activity_id?', n, 0.85) then activity.id end as activity_id,
    case when seed.chance('exercises.created_by?', n, 0.85) then created_by.id end as created_by,
    (seed.office_time('exercises.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(150)) as n
  left join activities as activity
    on activity.position = seed.fan_out('exercises.activity_id', n, (select max(position) from activities))
  left join users as created_by
    on created_by.position = seed.fan_out('exercises.created_by', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('exercises.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('exercises.description', n)
  left join seed.word as instructions_word on instructions_word.kind = 'sentence' and instructions_word.position = seed.distinct_position('exercises.instructions', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('exercises.last_accessed_at?', n, 0.8) then (seed.time_between('exercises.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed_at
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('exercises.updated_at?', n, 0.9) then (seed.time_between('exercises.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from shaped
),

derived as (
  select
    detailed.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from detailed
)

insert into faraday.exercises (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, name, description,
  exercise_type, difficulty, muscle_groups, equipment_needed, exercise_metadata, category,
  target_muscle_groups, instructions, video_url, image_url, activity_id, created_by, created_at, updated_at
)
select
  last_accessed_at,
  case
    when seed.chance('exercises.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercises.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('exercises.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercises.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('exercises.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('exercises.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('exercises.retention_period?', n, 0.85) then seed.int('exercises.retention_period', n, 1, 100)
  end,
  name,
  description,
  seed.pick_weighted('exercises.exercise_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  case
    when seed.chance('exercises.difficulty?', n, 0.85) then seed.pick_weighted('exercises.difficulty', n, array['low', 'medium', 'high'], array[4, 4, 2])
  end,
  case
    when seed.chance('exercises.muscle_groups?', n, 0.85) then jsonb_build_object('source', seed.pick('exercises.muscle_groups.source', n, 'web', 'api', 'import'), 'version', seed.int('exercises.muscle_groups.version', n, 1, 5))::json
  end,
  case
    when seed.chance('exercises.equipment_needed?', n, 0.85) then jsonb_build_object('source', seed.pick('exercises.equipment_needed.source', n, 'web', 'api', 'import'), 'version', seed.int('exercises.equipment_needed.version', n, 1, 5))::json
  end,
  case
    when seed.chance('exercises.exercise_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('exercises.exercise_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('exercises.exercise_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('exercises.exercise_metadata.attempt', n, 1, 3))::json
  end,
  seed.pick_weighted('exercises.category', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  case
    when seed.chance('exercises.target_muscle_groups?', n, 0.85) then jsonb_build_object('source', seed.pick('exercises.target_muscle_groups.source', n, 'web', 'api', 'import'), 'version', seed.int('exercises.target_muscle_groups.version', n, 1, 5))::json
  end,
  instructions,
  case
    when seed.chance('exercises.video_url?', n, 0.85) then 'https://www.company.example/exercise/' || seed.int('exercises.video_url', n, 1, 9999)
  end,
  case
    when seed.chance('exercises.image_url?', n, 0.85) then 'https://www.company.example/images/' || seed.int('exercises.image_url', n, 1, 9999) || '.jpg'
  end,
  activity_id,
  created_by,
  created_at,
  updated_at
from derived
on conflict (name) do nothing;
