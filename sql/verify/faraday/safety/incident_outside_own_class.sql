-- An incident happens in a lesson of one of the pupil's own classes, on its weekday and hour, with its teacher.
select
  'incident ' || incident.id || ' ' || incident.incident_date as row_key,
  format('student %s, teacher %s: no class of the pupil then', incident.student_id, incident.teacher_id) as problem
from faraday.safety_incidents as incident
where incident.description like 'MOCK:%'
  and not exists (
    select
    from faraday.physical_education_class_students as member
    join faraday.physical_education_classes as class on class.id = member.class_id
    where member.student_id = incident.student_id
      and class.teacher_id = incident.teacher_id
      and strpos(class.schedule, to_char(incident.incident_date, 'Dy')) > 0
      and incident.incident_date::time between left(right(class.schedule, 11), 5)::time and right(class.schedule, 5)::time
  );
