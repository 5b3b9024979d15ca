--! table: faraday.physical_education_nutrition_education
--! mark: ledger
--! key: created_at
--! scaffold: 2fd550b5c107 96361685c752

-- Gym nutrition lessons.
with

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    initcap(title_word.word) || ' education' as title
  from generate_series(1, seed.rows(20)) as n
  left join seed.word as title_word on title_word.kind = 'adjective' and title_word.position = seed.distinct_position('physical_education_nutrition_education.title', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('physical_education_nutrition_education.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.physical_education_nutrition_education (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    title, category, content, age_group, learning_objectives, activities, resources, education_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('physical_education_nutrition_education.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_nutrition_education.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('physical_education_nutrition_education.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_nutrition_education.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_nutrition_education.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_nutrition_education.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_nutrition_education.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('physical_education_nutrition_education.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('physical_education_nutrition_education.retention_period?', n, 0.85) then seed.int('physical_education_nutrition_education.retention_period', n, 1, 100)
    end,
    title,
    seed.pick_weighted('physical_education_nutrition_education.category', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    jsonb_build_object('event', seed.pick('physical_education_nutrition_education.content.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_nutrition_education.content.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_nutrition_education.content.attempt', n, 1, 3))::json,
    seed.pick_weighted('physical_education_nutrition_education.age_group', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    case
      when seed.chance('physical_education_nutrition_education.learning_objectives?', n, 0.85) then jsonb_build_object('source', seed.pick('physical_education_nutrition_education.learning_objectives.source', n, 'web', 'api', 'import'), 'version', seed.int('physical_education_nutrition_education.learning_objectives.version', n, 1, 5))::json
    end,
    case
      when seed.chance('physical_education_nutrition_education.activities?', n, 0.85) then jsonb_build_object('source', seed.pick('physical_education_nutrition_education.activities.source', n, 'web', 'api', 'import'), 'version', seed.int('physical_education_nutrition_education.activities.version', n, 1, 5))::json
    end,
    case
      when seed.chance('physical_education_nutrition_education.resources?', n, 0.85) then jsonb_build_object('source', seed.pick('physical_education_nutrition_education.resources.source', n, 'web', 'api', 'import'), 'version', seed.int('physical_education_nutrition_education.resources.version', n, 1, 5))::json
    end,
    case
      when seed.chance('physical_education_nutrition_education.education_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_nutrition_education.education_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_nutrition_education.education_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_nutrition_education.education_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.physical_education_nutrition_education as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_nutrition_education', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
