--! table: faraday.subjects
--! mark: text description
--! key: name
--! scaffold: 84559ad973c4 8a1465bf033a

-- Subjects.
with

wanted as (
  select
    n,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('subjects.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(45)) as n
  left join seed.word as name_word on name_word.kind = 'subject' and name_word.position = seed.distinct_position('subjects.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('subjects.description', n)
),

shaped as (
  select
    wanted.*,
    left(plain_name, 45) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 45)) order by n), 1), '') as name
  from wanted
)

insert into faraday.subjects (name, description, created_at, updated_at)
select
  name,
  description,
  created_at,
  case
    when seed.chance('subjects.updated_at?', n, 0.9) then (seed.time_between('subjects.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (name) do nothing;
