--! title: Open health alerts
--! page: Health office

-- The health alerts of the district that nobody has resolved yet, the most serious and oldest first, with the student, the
-- school and the condition behind each. The table is small; students, schools and conditions are found by their primary keys.
with

chosen as (
  select seed.today() as today
),

severities (severity, weight) as (
  values ('critical', 1), ('severe', 1), ('high', 2), ('medium', 3), ('moderate', 3), ('low', 4), ('mild', 4)
)

select
  alert.severity,
  lower(replace(alert.alert_type::text, '_', ' ')) as kind,
  student.first_name || ' ' || student.last_name as student,
  initcap(student.grade_level::text) as grade,
  school.name as school,
  condition.condition_name as condition,
  alert.message,
  alert.created_at::date as raised_on,
  chosen.today - alert.created_at::date as days_open
from chosen
join faraday.health_alerts as alert on alert.is_active and alert.resolved_at is null
join faraday.students as student on student.id = alert.student_id
left join faraday.schools as school on school.id = student.school_id
left join faraday.health_conditions as condition on condition.id = alert.condition_id
left join severities on severities.severity = lower(alert.severity)
order by severities.weight nulls last, alert.created_at, student.email
limit 25;
