-- An entry of the activity log names a row that exists, by its name, and that had been created by then.
with

staff as (
  select account.*
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

resources as (
  select 'class' as type, id::text as id, name, created_at from faraday.physical_education_classes
  union all
  select 'student', id::text, first_name || ' ' || last_name, created_at from faraday.students
  union all
  select 'lesson', id::text, title, created_at from faraday.lessons
  union all
  select 'school', id::text, name, created_at from faraday.schools
  union all
  select 'activity', id::text, name, null from faraday.activities
)

select
  'activity log ' || log.id as row_key,
  format(
    '%s %s %s at %s; %s created %s', log.action, log.resource_type, log.resource_id, log."timestamp",
    coalesce(resources.name, '(no such row)'), resources.created_at
  ) as problem
from faraday.activity_logs as log
join staff on staff.id = log.user_id
left join resources on resources.type = log.resource_type and resources.id = log.resource_id
where resources.id is null
  or resources.created_at > log."timestamp"
  or log.details->>'name' is distinct from resources.name
  or log."timestamp" > staff.last_login;
