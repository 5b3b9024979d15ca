-- Only pupils who have asthma get short of breath and use an inhaler.
select
  'incident ' || incident.id as row_key,
  format('%s; medical conditions: %s', incident.description, coalesce(student.medical_conditions, 'none')) as problem
from faraday.safety_incidents as incident
join faraday.students as student on student.id = incident.student_id
where incident.description like 'MOCK:%inhaler%'
  and student.medical_conditions is distinct from 'Asthma';
