--! table: faraday.dashboard_categories
--! mark: text description
--! key: name
--! scaffold: 6e0034632199 7d25e608343b

-- Kinds of dashboard items.
with

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(15)) as n
  left join seed.word as name_word on name_word.kind = 'tag' and name_word.position = seed.distinct_position('dashboard_categories.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('dashboard_categories.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.dashboard_categories (name, description, created_at)
select
  name,
  description,
  (seed.office_time('dashboard_categories.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
from shaped
on conflict (name) do nothing;
