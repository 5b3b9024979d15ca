-- An incident brings or costs as many points as its type says.
select
  student.admission_number || ' ' || incident.incident_date as row_key,
  format('%s points for %s (%s)', incident.points_awarded, kind.type_name, kind.default_points) as problem
from skoola.behavior_incidents as incident
join skoola.behavior_incident_types as kind on kind.id = incident.incident_type_id
join skoola.students as student on student.id = incident.student_id
where seed.is_demo(incident.id) and incident.points_awarded <> kind.default_points;
