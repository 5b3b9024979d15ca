--! table: faraday.course_enrollments
--! mark: ledger
--! key: course_id, user_id
--! scaffold: e3cfe70944ea 7561cff59b09

-- User to course links.
-- 64 rows instead of 500: its unique keys leave room for no more.
with

courses as (
  select
    row_of.id,
    row_number() over (order by row_of.code)::integer as position
  from faraday.courses as row_of
  where row_of.description::text like 'MOCK:%'
),

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
    course.id as course_id,
    user_row.id as user_id
  from generate_series(1, seed.rows(64)) as n
  left join courses as course
    on course.position = 1 + mod((n - 1) / (select max(position) from dashboard_users) + mod((n - 1), (select max(position) from dashboard_users)), (select max(position) from courses))
  left join dashboard_users as user_row on user_row.position = 1 + mod(n - 1, (select max(position) from dashboard_users))
),

inserted as (
  insert into faraday.course_enrollments (course_id, user_id, role)
  select
    course_id,
    user_id,
    case
      when seed.chance('course_enrollments.role?', n, 0.85) then seed.pick_weighted('course_enrollments.role', n, array['member', 'editor', 'manager', 'admin'], array[9, 3, 2, 1])
    end
  from wanted
  on conflict (course_id, user_id) do nothing
  returning course_id, user_id
)

insert into seed.demo_row (table_name, key)
select 'faraday.course_enrollments', inserted.course_id::text || ',' || inserted.user_id::text
from inserted
on conflict (table_name, key) do nothing;
