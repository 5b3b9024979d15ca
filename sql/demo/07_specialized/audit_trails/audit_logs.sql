--! table: faraday.audit_logs
--! mark: parent user_id
--! key: user_id, created_at, resource_type, resource_id
--! refers: resource_id -> faraday.pe_lesson_plans.id where resource_type = 'pe_lesson_plan'
--! refers: resource_id -> faraday.grades.id where resource_type = 'grade'
--! refers: resource_id -> faraday.api_keys.id where resource_type = 'api_key'
--! refers: resource_id -> faraday.access_control_user_roles.id where resource_type = 'role'

-- Of ten entries six tell of lesson plans that a teacher wrote, two of marks that were given, one of a key that was opened and
-- one of a role that was granted: each at the time and by the account that the row itself names.
with

lesson_plans as (
  select plan.*, row_number() over (order by plan.created_at, plan.title collate "C", plan.id) as place
  from faraday.pe_lesson_plans as plan
  join faraday.users as account on account.id = plan.teacher_id
  where plan.description like 'MOCK:%' and plan.created_at <= (seed.now() at time zone 'UTC')
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

marks as (
  select mark.*, assignment.title, row_number() over (order by mark.graded_at, assignment.title collate "C", mark.id) as place
  from faraday.grades as mark
  join faraday.assignments as assignment on assignment.id = mark.assignment_id
  join faraday.users as account on account.id = mark.grader_id
  where mark.graded_at <= (seed.now() at time zone 'UTC')
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

keys as (
  select key.*, row_number() over (order by key.key collate "C") as place
  from faraday.api_keys as key
  where key.description like 'MOCK:%'
),

director as (
  select account.id
  from faraday.users as account
  where account.user_type = 'athletic_director'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  order by account.created_at, account.email collate "C"
  limit 1
),

grants as (
  select held.*, role.name as role, account.email, row_number() over (order by held.created_at, account.email collate "C",
    role.name collate "C") as place
  from faraday.access_control_user_roles as held
  join faraday.users as account on account.id = held.user_id
  join faraday.access_control_roles as role on role.id = held.role_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

numbered as (
  select n, mod(n - 1, 10) as part, (n - 1) / 10 as round
  from generate_series(1, seed.rows(300)) as n
),

entries as (
  select n, teacher_id as user_id, 'create' as action, 'pe_lesson_plan' as resource_type, lesson_plans.id as resource_id,
    created_at,
    json_build_object('title', title, 'grade_level', grade_level) as details
  from numbered
  join lesson_plans on lesson_plans.place = round * 6 + part + 1
  where part < 6
  union all
  select n, grader_id, 'update', 'grade', marks.id, graded_at, json_build_object('assignment', title, 'grade', marks.grade)
  from numbered
  join marks on marks.place = round * 2 + part - 5
  where part between 6 and 7
  union all
  select n, created_by, 'create', 'api_key', keys.id, created_at, json_build_object('name', name, 'service', service_name)
  from numbered
  join keys on keys.place = round + 1
  where part = 8
  union all
  select n, director.id, 'grant', 'role', grants.id, created_at, json_build_object('role', role, 'account', email)
  from numbered
  cross join director
  join grants on grants.place = round + 1
  where part = 9
),

staff as (
  -- The address of an account in the network of its school, as in sessions.sql.
  select
    account.id,
    '10.31.' || mod(case substr(school.school_code, 4, 2) when 'ES' then 0 when 'MS' then 100 else 150
      end + substring(school.school_code from '^.{5}([0-9]{1,9})$')::integer, 250)
      || '.' || 20 + mod(3 * row_number() over (order by account.created_at, account.email collate "C"), 200) as school_address,
    '203.0.113.' || 1 + mod(7 * row_number() over (order by account.created_at, account.email collate "C"), 250) as home_address
  from faraday.users as account
  left join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type <> 'SECONDARY'
  left join faraday.schools as school on school.id = home.school_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
)

insert into faraday.audit_logs (user_id, action, resource_type, resource_id, details, ip_address, user_agent, created_at,
  updated_at)
select
  user_id,
  action,
  resource_type,
  resource_id,
  details,
  case when entries.created_at::time between '06:30' and '17:30'
    and extract(isodow from entries.created_at) <= 5 then school_address else home_address end,
  'Mozilla/5.0 (X11; CrOS x86_64 15964.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36',
  entries.created_at,
  entries.created_at
from entries
left join staff on staff.id = entries.user_id
where not exists (
  select from faraday.audit_logs as present
  where present.user_id = entries.user_id and present.created_at = entries.created_at
    and present.resource_type = entries.resource_type and present.resource_id = entries.resource_id
);
