--! table: faraday.safety_incident_base
--! mark: text description
--! key: description

-- The common fields of each incident, as the district counts them: the same cases as in safety_incidents, with the moment in
-- front of the text.
with

incidents as (
  select incident.*, 'MOCK: ' || to_char(incident_date, 'YYYY-MM-DD HH24:MI') || substr(incident.description, 6) as text
  from faraday.safety_incidents as incident
  left join faraday.students as student on student.id = incident.student_id
  where incident.description like 'MOCK:%'
  order by substring(student.email from '([0-9]{1,9})@')::integer, incident_date
  limit seed.rows(200, students => 3714)
)

insert into faraday.safety_incident_base (
  type, severity, description, location, student_id, teacher_id, equipment_id, action_taken, follow_up_required, follow_up_notes
)
select
  incident_type::faraday.incident_type_enum,
  severity::faraday.incident_severity_enum,
  text,
  location,
  student_id,
  teacher_id,
  equipment_id,
  action_taken,
  follow_up_required,
  follow_up_notes
from incidents
where not exists (
  select from faraday.safety_incident_base as present
  where present.description = incidents.text
    and present.student_id = incidents.student_id
);
