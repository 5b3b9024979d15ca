-- The general trail names the account and the time that the row itself names.
select
  entry.id || ' ' || entry.action || ' ' || entry.resource_type as row_key,
  format('entry: account %s at %s; row: account %s at %s', entry.user_id, entry.created_at, source.user_id, source.happened_at)
    as problem
from faraday.audit_logs as entry
join (
  select 'pe_lesson_plan' as resource_type, id, teacher_id as user_id, created_at as happened_at from faraday.pe_lesson_plans
  union all
  select 'grade', id, grader_id, graded_at from faraday.grades
  union all
  select 'api_key', id, created_by, created_at from faraday.api_keys
) as source on source.resource_type = entry.resource_type and source.id = entry.resource_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = entry.user_id::text)
  and (source.user_id is distinct from entry.user_id or source.happened_at is distinct from entry.created_at);
