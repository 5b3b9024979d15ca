--! table: faraday.message_boards
--! mark: text description
--! key: title
--! scaffold: bf26d795d743 f2b02e7d3d52

-- Boards per course.
with

courses as (
  select
    row_of.id,
    row_number() over (order by row_of.code)::integer as position
  from faraday.courses as row_of
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
    initcap(title_word.word) || ' board' as plain_title,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('message_boards.created_by?', n, 0.85) then created_by.id end as created_by,
    case when seed.chance('message_boards.course_id?', n, 0.85) then course.id end as course_id,
    (seed.office_time('message_boards.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(15)) as n
  left join courses as course
    on course.position = seed.fan_out('message_boards.course_id', n, (select max(position) from courses))
  left join users as created_by
    on created_by.position = seed.fan_out('message_boards.created_by', n, (select max(position) from users))
  left join seed.word as title_word on title_word.kind = 'adjective' and title_word.position = seed.distinct_position('message_boards.title', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('message_boards.description', n)
),

shaped as (
  select
    wanted.*,
    plain_title || coalesce(' ' || nullif(row_number() over (partition by lower(plain_title) order by n), 1), '') as title
  from wanted
)

insert into faraday.message_boards (title, description, created_by, course_id, is_private, created_at, updated_at)
select
  title,
  description,
  created_by,
  course_id,
  case when seed.chance('message_boards.is_private?', n, 0.85) then seed.chance('message_boards.is_private', n, 0.2) end,
  created_at,
  case
    when seed.chance('message_boards.updated_at?', n, 0.9) then (seed.time_between('message_boards.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (title) do nothing;
