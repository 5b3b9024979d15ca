-- An alert is either active or has been resolved, after it was raised and not after today; this holds for both tables of alerts.
with

alerts as (
  select 'health_alerts' as place, student_id, created_at, is_active, resolved_at, message as text from faraday.health_alerts
  union all
  select 'health_fitness_health_alerts', student_id, created_at, is_active, resolved_at, description
  from faraday.health_fitness_health_alerts
)

select
  format('%s, %s, %s', student.email, place, alerts.created_at) as row_key,
  format('active %s, resolved %s: %s', is_active, resolved_at, text) as problem
from alerts
join faraday.students as student on student.id = alerts.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    is_active = (resolved_at is not null)
    or resolved_at <= alerts.created_at
    or greatest(resolved_at, alerts.created_at) > (seed.now() at time zone 'UTC')
  );
