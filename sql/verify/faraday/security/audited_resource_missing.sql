-- What an entry of the trail is about exists, and is not younger than the entry.
with

entries as (
  select id, resource_type, resource_id, "timestamp" as happened_at, 'security_audit_logs' as log
  from faraday.security_audit_logs as entry
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = entry.user_id::text)
  union all
  select id, resource_type, resource_id, created_at, 'audit_logs'
  from faraday.audit_logs as entry
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = entry.user_id::text)
),

resources as (
  select 'session' as resource_type, id, started_at as created_at from faraday.sessions
  union all
  select 'student', id, created_at from faraday.students
  union all
  select 'class', id, created_at from faraday.physical_education_classes
  union all
  select 'security_policy', id, created_at from faraday.security_policies
  union all
  select 'user', id, created_at from faraday.users
  union all
  select 'pe_lesson_plan', id, created_at from faraday.pe_lesson_plans
  union all
  select 'grade', id, graded_at from faraday.grades
  union all
  select 'api_key', id, created_at from faraday.api_keys
  union all
  select 'role', id, created_at from faraday.access_control_user_roles
)

select
  entries.log || ' ' || entries.id as row_key,
  format('%s %s %s', entries.resource_type, entries.resource_id, case when resources.id is null then 'does not exist'
    else 'is younger than the entry' end) as problem
from entries
left join resources on resources.resource_type = entries.resource_type and resources.id = entries.resource_id
where resources.id is null
  or resources.created_at > entries.happened_at;
