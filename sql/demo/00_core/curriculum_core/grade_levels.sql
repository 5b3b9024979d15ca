--! table: faraday.grade_levels
--! mark: text description
--! key: name
--! scaffold: 7980df388177 92b671327656

-- List of grade levels.
with

wanted as (
  select
    n,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('grade_levels.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(13)) as n
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('grade_levels.description', n)
)

insert into faraday.grade_levels (name, description, created_at, updated_at)
select
  seed.nth_text('[A-Z]{6}', n),
  description,
  created_at,
  case
    when seed.chance('grade_levels.updated_at?', n, 0.9) then (seed.time_between('grade_levels.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
on conflict (name) do nothing;
