-- Every demo incident stands in safety_incident_base as well, with the same kind, severity, pupil, teacher and place.
select
  'incident ' || incident.id || ' ' || incident.incident_date as row_key,
  coalesce(format('base says %s %s at %s', base.type, base.severity, base.location), 'no common fields') as problem
from faraday.safety_incidents as incident
left join faraday.safety_incident_base as base
  on base.student_id = incident.student_id
  and base.description = 'MOCK: ' || to_char(incident.incident_date, 'YYYY-MM-DD HH24:MI') || substr(incident.description, 6)
where incident.description like 'MOCK:%'
  and (base.type::text, base.severity::text, base.teacher_id, base.location)
    is distinct from (incident.incident_type::text, incident.severity::text, incident.teacher_id, incident.location::varchar);
