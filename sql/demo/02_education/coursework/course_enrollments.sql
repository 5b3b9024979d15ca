--! table: faraday.course_enrollments
--! mark: parent course_id
--! key: course_id, user_id

-- Twenty accounts in each course: the one who gives it, a helper, sixteen who hand in work and two who only listen. Steps of
-- 11 from
-- course to course and of 5 from seat to seat share no divisor with the 32 accounts of a set: nobody sits in a course twice, and
-- everybody comes to be in fifteen or sixteen of twenty-five.
with

courses as (
  select
    course.id,
    course.created_by,
    row_number() over (order by coalesce(nullif(substr(course.code, 8), ''), '1')::integer,
      course.code collate "C")::integer as position
  from faraday.courses as course
  where course.description like 'MOCK:%'
),

staff as (
  select
    member.id,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  left join faraday.dashboard_users as member on member.core_user_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

seats as (
  select
    1 + (n - 1) / 20 as course,
    mod(n - 1, 20) as seat
  from generate_series(1, seed.rows(500)) as n
)

insert into faraday.course_enrollments (course_id, user_id, role)
select
  courses.id,
  staff.id,
  case when seat = 0 then 'instructor' when seat = 1 then 'assistant' when seat <= 17 then 'participant' else 'auditor' end
from seats
left join courses on courses.position = seats.course
left join staff on staff.position = 32 * ((seats.course - 1) / 25) + 1 + mod(11 * mod(seats.course - 1, 25) + 5 * seat, 32)
on conflict (course_id, user_id) do nothing;
