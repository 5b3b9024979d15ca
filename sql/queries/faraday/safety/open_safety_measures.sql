--! title: Open safety measures
--! page: Follow-up list

-- Incidents that need a follow-up and have no safety measure in place yet: those without any, and those whose measure is
-- planned for a later day. Measures come by the index on incident_id, students and activities by their primary keys.
with

chosen as (
  select seed.today() as today
)

select
  incident.incident_date::date as incident_on,
  incident.severity,
  incident.incident_type as kind,
  student.first_name || ' ' || student.last_name as student,
  activity.name as activity,
  incident.location,
  incident.follow_up_notes as follow_up,
  measure.measure_type as planned_measure,
  measure.implementation_date::date as planned_for,
  chosen.today - incident.incident_date::date as days_open
from chosen
join faraday.safety_incidents as incident on incident.follow_up_required and incident.incident_date::date <= chosen.today
join faraday.students as student on student.id = incident.student_id
join faraday.activities as activity on activity.id = incident.activity_id
left join faraday.safety_measures as measure on measure.incident_id = incident.id
where measure.id is null or measure.implementation_date > chosen.today
order by days_open desc, incident.severity, student.email, incident.id
limit 25;
