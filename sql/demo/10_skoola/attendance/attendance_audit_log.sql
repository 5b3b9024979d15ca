--! table: skoola.attendance_audit_log
--! mark: uuid id
--! key: attendance_record_id, changed_at
--! target: at least 100 for 500 students
--! refers: attendance_record_id -> skoola.student_attendance.id where attendance_type = 'Student'
--! refers: attendance_record_id -> skoola.student_period_attendance.id where attendance_type = 'Period'
--! refers: attendance_record_id -> skoola.staff_attendance.id where attendance_type = 'Staff'

-- One line for each record of the three registers that was changed after its entry. Excuses and the signing-in book are dealt
-- with on the next school day, by whoever keeps the register then; the rest on the spot.
with

changes as (
  select
    'Student' as attendance_type,
    record.id,
    student.admission_number || '/' || record.date as key,
    case when record.remarks like 'Left at%' then 'Present' else 'Absent' end as old_status,
    record.status,
    case
      when record.status = 'Excused' then 'Excuse verified: ' || lower(left(record.remarks, 1)) || substr(record.remarks, 2)
      when record.status = 'Late' then 'Came after the roll call, at ' || right(record.remarks, 5)
      when record.remarks like 'Left at%' then 'Went home with an exit pass'
      else 'Came in the interval, slip from the clinic'
    end as reason,
    case
      when record.updated_at >= record.date + 1 then
        coalesce(lead(record.marked_by) over (partition by record.student_id order by record.date), record.marked_by)
      else record.marked_by
    end as changed_by,
    record.created_at,
    record.updated_at
  from skoola.student_attendance as record
  join skoola.students as student on student.id = record.student_id
  where seed.is_demo(record.id)
  union all
  select
    'Period',
    record.id,
    student.admission_number || '/' || record.date || '/' || lesson.period_number,
    'Absent',
    record.status,
    'Came ' || record.minutes_late || ' minutes after the bell',
    record.marked_by,
    record.created_at,
    record.updated_at
  from skoola.student_period_attendance as record
  join skoola.students as student on student.id = record.student_id
  join skoola.timetable as lesson on lesson.id = record.timetable_id
  where seed.is_demo(record.id)
  union all
  select
    'Staff',
    record.id,
    staff.employee_id || '/' || record.date,
    'Absent',
    record.status,
    'Was in school, but had not signed the book',
    coalesce(lead(record.marked_by) over (partition by record.staff_id order by record.date), record.marked_by),
    record.created_at,
    record.updated_at
  from skoola.staff_attendance as record
  join skoola.staff on staff.id = record.staff_id
  where seed.is_demo(record.id)
)

insert into skoola.attendance_audit_log (
  id, attendance_type, attendance_record_id, old_status, new_status, change_reason, changed_by, changed_at
)
select
  seed.uuid('attendance_audit_log', attendance_type || '/' || key)::text,
  attendance_type,
  id,
  old_status,
  status,
  reason,
  changed_by,
  updated_at
from changes
where updated_at > created_at
on conflict (attendance_record_id, changed_at) do nothing;
