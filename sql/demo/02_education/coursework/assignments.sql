--! table: faraday.assignments
--! mark: text description
--! key: course_id, title
--! scaffold: 34465e28298b 97b3f94d1c95

-- Work set in a course.
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

rubrics as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.rubrics as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.rubrics' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    initcap(title_word.word) || ' assignment' as plain_title,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('assignments.created_by?', n, 0.85) then created_by.id end as created_by,
    course.id as course_id,
    case when seed.chance('assignments.rubric_id?', n, 0.85) then rubric.id end as rubric_id,
    (seed.office_time('assignments.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(800)) as n
  left join courses as course on course.position = seed.fan_out('assignments.course_id', n, (select max(position) from courses))
  left join users as created_by
    on created_by.position = seed.fan_out('assignments.created_by', n, (select max(position) from users))
  left join rubrics as rubric on rubric.position = seed.fan_out('assignments.rubric_id', n, (select max(position) from rubrics))
  left join seed.word as title_word on title_word.kind = 'adjective' and title_word.position = seed.distinct_position('assignments.title', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('assignments.description', n)
),

shaped as (
  select
    wanted.*,
    plain_title || coalesce(' ' || nullif(row_number() over (partition by course_id, lower(plain_title) order by n), 1), '') as title
  from wanted
)

insert into faraday.assignments (
  title, description, due_date, created_by, course_id, rubric_id, status, created_at, updated_at
)
select
  title,
  description,
  case
    when seed.chance('assignments.due_date?', n, 0.8) then created_at + interval '24 hours' * seed.int('assignments.due_date', n, 7, 45)
  end,
  created_by,
  course_id,
  rubric_id,
  case
    when seed.chance('assignments.status?', n, 0.85) then seed.pick_weighted('assignments.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
  end,
  created_at,
  case
    when seed.chance('assignments.updated_at?', n, 0.9) then (seed.time_between('assignments.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (course_id, title) do nothing;
