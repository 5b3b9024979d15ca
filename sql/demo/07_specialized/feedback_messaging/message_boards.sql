--! table: faraday.message_boards
--! mark: text description
--! key: title

-- A board for each of the first courses, opened by the one who gives it three days before it starts; every fifth board is for
-- all staff.
with

general (place, title, about) as (
  values
    (1, 'Staff room', 'For all that has no other place'), (2, 'Substitutes wanted', 'Ask here, answer here'),
    (3, 'Lost and found', 'What lies about in our gyms'),
    (4, 'Equipment to give away', 'Good things that one school no longer needs'),
    (5, 'Rainy day ideas', 'Lessons for one small room')
),

courses as (
  select
    course.*,
    account.core_user_id,
    row_number() over (
      order by coalesce(nullif(substr(course.code, 8), ''), '1')::integer, course.code collate "C"
    )::integer as position
  from faraday.courses as course
  join faraday.dashboard_users as account on account.id = course.created_by
  where course.description like 'MOCK:%'
),

director as (
  select account.id, account.created_at
  from faraday.users as account
  where account.user_type = 'athletic_director'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  order by account.created_at
  limit 1
),

wanted as (
  select n, mod(n, 5) = 0 as is_general, n - n / 5 as course_position
  from generate_series(1, seed.rows(15)) as n
)

insert into faraday.message_boards (title, description, created_by, course_id, is_private, created_at, updated_at)
select
  case
    when is_general then general.title || case when n > 25 then ' ' || 1 + (n - 1) / 25 else '' end
    else courses.code || ' ' || courses.name
  end,
  'MOCK: '
    || case when is_general then general.about || '.' else 'Questions and answers of the course ' || courses.name || '.' end,
  coalesce(courses.core_user_id, director.id),
  courses.id,
  not is_general,
  coalesce(courses.start_date - interval '3 days', seed.today()::timestamp - interval '300 days' + interval '9 hours'),
  coalesce(courses.start_date - interval '3 days', seed.today()::timestamp - interval '300 days' + interval '9 hours')
from wanted
cross join director
left join courses on not is_general and courses.position = course_position
left join general on is_general and general.place = 1 + mod(n / 5 - 1, 5)
on conflict (title) do nothing;
