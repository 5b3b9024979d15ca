-- Who is excused for the day, suspended or out for the school is so in every lesson, too, and nobody is so in a lesson without a
-- reason: excused for the day, gone home, not yet come, in the sick bay or with the counsellor.
select
  student.admission_number || ' ' || presence.date || ' ' || lesson.period_number as row_key,
  format(
    '%s (%s) in the lesson, %s (%s) that day', presence.status, presence.detailed_status, record.status, record.remarks
  ) as problem
from skoola.student_period_attendance as presence
join skoola.students as student on student.id = presence.student_id
join skoola.timetable as lesson on lesson.id = presence.timetable_id
join skoola.student_attendance as record on record.student_id = presence.student_id and record.date = presence.date
left join skoola.exit_passes as pass on pass.student_id = presence.student_id and pass.date = presence.date
where seed.is_demo(presence.id)
  and (
    record.status in ('Excused', 'SchoolBusiness') and presence.status <> record.status
    or coalesce(presence.detailed_status, '') = 'Suspended' and coalesce(record.remarks, '') <> 'Suspended from school'
    or presence.status = 'SchoolBusiness' and record.status <> 'SchoolBusiness'
    or presence.status = 'Excused'
    and not (
      record.status = 'Excused'
      or coalesce(presence.detailed_status in ('SickBay', 'Counseling'), false)
      or coalesce(pass.gate_cleared_at <= presence.date + lesson.start_time, false)
      or record.status = 'HalfDay' and record.remarks like 'Came at%'
    )
  );
