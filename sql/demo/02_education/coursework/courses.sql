--! table: faraday.courses
--! mark: text description
--! key: code
--! scaffold: 385a48ee3bb6 909394ec8985

-- Course catalogue.
with

dashboard_users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.dashboard_users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.dashboard_users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    name_word.word as name,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('courses.created_by?', n, 0.85) then created_by.id end as created_by,
    (seed.office_time('courses.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(25)) as n
  left join dashboard_users as created_by
    on created_by.position = seed.fan_out('courses.created_by', n, (select max(position) from dashboard_users))
  left join seed.word as name_word on name_word.kind = 'subject' and name_word.position = seed.distinct_position('courses.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('courses.description', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('courses.start_date?', n, 0.9) then created_at + interval '24 hours' * seed.int('courses.start_date', n, 1, 60)
    end as start_date
  from wanted
)

insert into faraday.courses (
  name, code, description, created_by, is_active, start_date, end_date, created_at, updated_at
)
select
  name,
  'COU-' || lpad(n::text, 6, '0'),
  description,
  created_by,
  case when seed.chance('courses.is_active?', n, 0.85) then seed.chance('courses.is_active', n, 0.9) end,
  start_date,
  case
    when seed.chance('courses.end_date?', n, 0.8) then start_date + interval '24 hours' * seed.int('courses.end_date', n, 1, 90)
  end,
  created_at,
  case
    when seed.chance('courses.updated_at?', n, 0.9) then (seed.time_between('courses.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (code) do nothing;
