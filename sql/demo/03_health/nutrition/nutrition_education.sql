--! table: faraday.nutrition_education
--! mark: text description
--! key: title
--! scaffold: b11203d2dadc 99c5b03fb121

-- Nutrition lessons.
with

wanted as (
  select
    n,
    initcap(title_word.word) || ' education' as plain_title,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('nutrition_education.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(25)) as n
  left join seed.word as title_word on title_word.kind = 'adjective' and title_word.position = seed.distinct_position('nutrition_education.title', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('nutrition_education.description', n)
),

shaped as (
  select
    wanted.*,
    plain_title || coalesce(' ' || nullif(row_number() over (partition by lower(plain_title) order by n), 1), '') as title
  from wanted
)

insert into faraday.nutrition_education (
  title, description, category, content, learning_objectives, resources, created_at, updated_at
)
select
  title,
  description,
  seed.pick('nutrition_education.category', n, 'GENERAL', 'SPORTS', 'WEIGHT_MANAGEMENT', 'HEALTH_CONDITION', 'PERFORMANCE', 'RECOVERY')::faraday.nutritioncategory,
  jsonb_build_object('event', seed.pick('nutrition_education.content.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('nutrition_education.content.source', n, 'web', 'api', 'import'), 'attempt', seed.int('nutrition_education.content.attempt', n, 1, 3))::json,
  jsonb_build_object('source', seed.pick('nutrition_education.learning_objectives.source', n, 'web', 'api', 'import'), 'version', seed.int('nutrition_education.learning_objectives.version', n, 1, 5))::json,
  case
    when seed.chance('nutrition_education.resources?', n, 0.85) then jsonb_build_object('source', seed.pick('nutrition_education.resources.source', n, 'web', 'api', 'import'), 'version', seed.int('nutrition_education.resources.version', n, 1, 5))::json
  end,
  created_at,
  case
    when seed.chance('nutrition_education.updated_at?', n, 0.9) then (seed.time_between('nutrition_education.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (title) do nothing;
