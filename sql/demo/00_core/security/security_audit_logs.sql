--! table: faraday.security_audit_logs
--! mark: parent user_id
--! key: user_id, "timestamp", resource_type, resource_id
--! refers: resource_id -> faraday.sessions.id where resource_type = 'session'
--! refers: resource_id -> faraday.students.id where resource_type = 'student'
--! refers: resource_id -> faraday.physical_education_classes.id where resource_type = 'class'
--! refers: resource_id -> faraday.security_policies.id where resource_type = 'security_policy'
--! refers: resource_id -> faraday.users.id where resource_type = 'user'

-- Five entries for each session (sessions.sql): the login, and four steps on what the account may see, within the session.
-- Teachers open records of pupils of their own classes and the classes themselves, principals pupils and policies of their
-- school, the athletic director accounts and policies.
with

device_sessions as (
  select
    session.*,
    substring(session.device_info ->> 'session' from '^..([0-9]{1,9})$')::integer as number,
    account.user_type,
    school.id as school_id,
    school.name as school
  from faraday.sessions as session
  join faraday.users as account on account.id = session.user_id
  left join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type <> 'SECONDARY'
  left join faraday.schools as school on school.id = home.school_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
    and session.device_info ->> 'session' is not null
),

pupils as materialized (
  select student.id, student.school_id, student.created_at, student.grade_level,
    substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

classes as materialized (
  select class.id, class.teacher_id, class.name, greatest(class.created_at, class.start_date - interval '5 days') as created_at
  from faraday.physical_education_classes as class
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes'
    and noted.key = class.id::text)
),

policies as (
  select
    policy.*,
    policy.policy_metadata ->> 'school' as school
  from faraday.security_policies as policy
  where policy.description like 'MOCK:%' and policy.is_active
),

-- What each kind of account may open; about 20 pupils of a class are enough.
choices as (
  select classes.teacher_id as user_id, 'class' as resource_type, classes.id as resource_id, classes.created_at, classes.name
    as label, null::integer as school_id, '1' || classes.name as rank
  from classes
  union all
  select classes.teacher_id, 'student', pupils.id, greatest(pupils.created_at, classes.created_at),
    lower(pupils.grade_level::text) || case when pupils.grade_level = 'KINDERGARTEN' then '' else ' grade' end, pupils.school_id,
    '2' || pupils.number
  from classes
  join faraday.physical_education_class_students as seat on seat.class_id = classes.id
  join pupils on pupils.id = seat.student_id and mod(pupils.number, 4) = 0
  union all
  select account.id, 'student', pupils.id, pupils.created_at, lower(pupils.grade_level::text) || case
    when pupils.grade_level = 'KINDERGARTEN' then '' else ' grade' end, pupils.school_id, '2' || pupils.number
  from (select distinct user_id as id, school_id from device_sessions where user_type = 'principal') as account
  join pupils on pupils.school_id = account.school_id and mod(pupils.number, 12) = 0
  union all
  select account.id, 'security_policy', policies.id, policies.created_at, policies.name, null, '3' || policies.name
  from (select distinct user_id as id, school, user_type from device_sessions where user_type <> 'pe_teacher') as account
  join policies on policies.school = account.school or account.user_type = 'athletic_director'
  union all
  select director.id, 'user', account.id, account.created_at, account.user_type, null, '4' || account.email
  from (select distinct user_id as id from device_sessions where user_type = 'athletic_director') as director
  join faraday.users as account
    on exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

placed as (
  select
    choices.*,
    count(*) over (partition by user_id, resource_type) as choice,
    row_number() over (partition by user_id, resource_type order by rank collate "C") - 1 as place
  from choices
),

wanted as (
  select
    n,
    mod(n - 1, 5) as step,
    device_sessions.*,
    date_trunc('second', started_at + (ended_at - started_at) * mod(n - 1, 5) / 5) as happened_at,
    case
      when mod(n - 1, 5) = 0 then 'session'
      when user_type = 'pe_teacher' then case when mod(n - 1, 5) = 1 then 'class' else 'student' end
      when user_type = 'principal' then case when mod(n - 1, 5) = 4 then 'security_policy' else 'student' end
      else case when mod(n - 1, 5) in (2, 4) then 'security_policy' else 'user' end
    end as kind,
    seed.hash('security_audit_logs.resource_id', n) & 65535 as draw
  from generate_series(1, seed.rows(1000)) as n
  left join device_sessions on device_sessions.number = 1 + (n - 1) / 5
),

found as (
  select
    wanted.*,
    -- A record that did not exist then, or none at all: the account itself.
    case when step = 0 then 'session' else coalesce(placed.resource_type, 'user') end as resource_type,
    case when step = 0 then wanted.id else coalesce(placed.resource_id, wanted.user_id) end as resource_id,
    placed.label,
    case
      when step = 0 then 'login'
      when placed.resource_type is null then 'view'
      when kind = 'class' then seed.pick('security_audit_logs.action', n, 'view', 'view', 'update', 'export')
      when kind = 'student' and user_type = 'pe_teacher' then seed.pick('security_audit_logs.action', n, 'view', 'view', 'view',
        'update')
      when kind = 'student' then seed.pick('security_audit_logs.action', n, 'view', 'view', 'export')
      when kind = 'user' then seed.pick('security_audit_logs.action', n, 'view', 'view', 'update')
      else 'view'
    end as action
  from wanted
  left join placed
    on placed.user_id = wanted.user_id
    and placed.resource_type = wanted.kind
    and placed.place = mod(draw * draw / 65536, placed.choice)
    and placed.created_at <= wanted.happened_at
)

insert into faraday.security_audit_logs ("timestamp", action, resource_type, resource_id, user_id, details)
select
  happened_at,
  action,
  resource_type,
  resource_id,
  user_id,
  json_strip_nulls(json_build_object(
    'ip_address', ip_address, 'device', device_info ->> 'device_id', 'session', device_info ->> 'session', 'label', label,
    'fields', case when action = 'update' then case kind when 'student' then '["level"]' when 'class' then '["schedule"]'
      else '["preferences"]' end::json end,
    'format', case when action = 'export' then 'csv' end
  ))
from found
where not exists (
  select from faraday.security_audit_logs as present
  where present.user_id = found.user_id and present."timestamp" = found.happened_at
    and present.resource_type = found.resource_type and present.resource_id = found.resource_id
);
