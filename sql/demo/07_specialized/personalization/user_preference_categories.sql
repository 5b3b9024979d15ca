--! table: faraday.user_preference_categories
--! mark: text description
--! key: name
--! scaffold: 6e2b543ab5a7 b582711acfec

-- Kinds of settings.
with

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(20)) as n
  left join seed.word as name_word on name_word.kind = 'tag' and name_word.position = seed.distinct_position('user_preference_categories.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('user_preference_categories.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.user_preference_categories (name, description, category_metadata)
select
  name,
  description,
  case
    when seed.chance('user_preference_categories.category_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('user_preference_categories.category_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_preference_categories.category_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_preference_categories.category_metadata.attempt', n, 1, 3))::json
  end
from shaped
on conflict (name) do nothing;
