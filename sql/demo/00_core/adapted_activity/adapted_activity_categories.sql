--! table: faraday.adapted_activity_categories
--! mark: text description
--! key: name
--! scaffold: a53e78e016af 774de3431857

-- Kinds of modified activities.
with

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(50)) as n
  left join seed.word as name_word on name_word.kind = 'tag' and name_word.position = seed.distinct_position('adapted_activity_categories.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('adapted_activity_categories.description', n)
),

shaped as (
  select
    wanted.*,
    left(plain_name, 250) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 250)) order by n), 1), '') as name
  from wanted
)

insert into faraday.adapted_activity_categories (name, description, metadata, category_type)
select
  name,
  description,
  case
    when seed.chance('adapted_activity_categories.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('adapted_activity_categories.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('adapted_activity_categories.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('adapted_activity_categories.metadata.attempt', n, 1, 3))::json
  end,
  seed.pick('adapted_activity_categories.category_type', n, 'INDIVIDUAL', 'TEAM', 'PAIR', 'GROUP', 'COMPETITIVE', 'NON_COMPETITIVE')::faraday.activity_category_type_enum
from shaped
on conflict (name) do nothing;
