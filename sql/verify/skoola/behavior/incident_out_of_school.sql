-- Incidents happen on school days while the student sits in class and is not noted absent, and never after today.
select
  student.admission_number || ' ' || incident.incident_date as row_key,
  format('day %s, in class %s to %s, %s', day.day_type, placement.from_date, placement.to_date, register.status) as problem
from skoola.behavior_incidents as incident
join skoola.students as student on student.id = incident.student_id
join skoola.student_class_assignments as placement on placement.student_id = incident.student_id
left join skoola.school_calendar as day on day.date = incident.incident_date::date
left join skoola.student_attendance as register
  on register.student_id = incident.student_id
  and register.date = incident.incident_date::date
where seed.is_demo(incident.id)
  and (
    not coalesce(day.is_academic_day, false)
    or day.date < placement.from_date
    or day.date >= placement.to_date
    or incident.created_at > seed.now() at time zone 'UTC'
    or register.status in ('Absent', 'Excused')
  );
