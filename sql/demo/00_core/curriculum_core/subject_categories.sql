--! table: faraday.subject_categories
--! mark: text description
--! key: name
--! scaffold: 5e56c21a884d f7434f798a75

-- Tree of subjects.
with

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(24)) as n
  left join seed.word as name_word on name_word.kind = 'tag' and name_word.position = seed.distinct_position('subject_categories.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('subject_categories.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.subject_categories (name, description, level, path, category_data)
select
  name,
  description,
  case
    when seed.chance('subject_categories.level?', n, 0.85) then seed.pick_weighted('subject_categories.level', n, array['basic', 'standard', 'advanced'], array[5, 5, 2])
  end,
  case
    when seed.chance('subject_categories.path?', n, 0.85) then '/data/subject_category/' || seed.int('subject_categories.path', n, 1, 9999)
  end,
  case
    when seed.chance('subject_categories.category_data?', n, 0.85) then jsonb_build_object('event', seed.pick('subject_categories.category_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('subject_categories.category_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('subject_categories.category_data.attempt', n, 1, 3))::json
  end
from shaped
on conflict (name) do nothing;
