-- An incident is reported by a teacher who had a lesson with the student's class on that weekday, on the same day.
select
  student.admission_number || ' ' || incident.incident_date as row_key,
  format('reported by %s at %s, %s', account.email, incident.created_at, trim(to_char(incident.incident_date, 'Day'))) as problem
from skoola.behavior_incidents as incident
join skoola.students as student on student.id = incident.student_id
join skoola.users as account on account.id = incident.reported_by_user_id
where seed.is_demo(incident.id)
  and (
    incident.created_at::date <> incident.incident_date::date
    or incident.created_at < incident.incident_date
    or not exists (
      select
      from skoola.student_class_assignments as placement
      join skoola.timetable as lesson on lesson.class_id = placement.class_id
      join skoola.staff as teacher on teacher.id = lesson.teacher_id
      where placement.student_id = incident.student_id
        and teacher.email = account.email
        and lesson.day_of_week = trim(to_char(incident.incident_date, 'Day'))
        and incident.incident_date::time between lesson.start_time and lesson.end_time + interval '30 minutes'
    )
  );
