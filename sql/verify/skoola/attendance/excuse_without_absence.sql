-- An excuse belongs to an absence and comes after it; a verified one has turned the absence into an excused one. Whoever is
-- excused has a verified excuse, an absence approved beforehand, or is suspended.
select
  coalesce(student.admission_number || ' ' || record.date, excuse.attendance_record_id) as row_key,
  format(
    '%s (%s); excuse of %s, verified: %s', coalesce(record.status, 'no record'), record.remarks, excuse.created_at,
    excuse.is_verified
  ) as problem
from (select * from skoola.attendance_excuses where seed.is_demo(id)) as excuse
full join (select * from skoola.student_attendance where seed.is_demo(id)) as record on record.id = excuse.attendance_record_id
left join skoola.students as student on student.id = record.student_id
left join skoola.pre_approved_absences as approved
  on approved.student_id = record.student_id
  and record.date between approved.start_date and approved.end_date
where excuse.id is not null
  and (
    record.id is null
    or record.status <> case when excuse.is_verified then 'Excused' else 'Absent' end
    or excuse.created_at < record.date + 1
    or excuse.created_at > seed.now() at time zone 'UTC'
  )
  or record.status = 'Excused'
  and excuse.id is null
  and approved.id is null
  and student.status <> 'Suspended';
