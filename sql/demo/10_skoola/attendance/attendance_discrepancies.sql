--! table: skoola.attendance_discrepancies
--! mark: uuid id
--! key: student_id, date, discrepancy_type
--! target: at least 25 for 500 students

-- What the comparison at 15:25 finds in the day's records: class register against lessons, exit passes and approved absences.
-- Whoever keeps the class's register settles it on the next school day; those of the last day are open.
with

registers as (
  select
    record.*,
    student.admission_number,
    substring(record.remarks from 'Came at ([0-9:]{5})')::time as came_at,
    coalesce(lead(record.marked_by) over (partition by record.student_id order by record.date), record.marked_by) as next_teacher,
    max(record.date) over () as last_date
  from skoola.student_attendance as record
  join skoola.students as student on student.id = record.student_id
  where seed.is_demo(record.id)
),

lessons as (
  select
    presence.student_id,
    presence.date,
    presence.status,
    lesson.start_time,
    lesson.end_time,
    subject.subject_name_en || ' at ' || to_char(lesson.start_time, 'HH24:MI') as name
  from skoola.student_period_attendance as presence
  join skoola.timetable as lesson on lesson.id = presence.timetable_id
  join skoola.subjects as subject on subject.id = lesson.subject_id
  where seed.is_demo(presence.id)
),

found as (
  select
    register.student_id,
    register.date,
    'MissedLesson' as kind,
    case when max(lesson.start_time) >= '13:00' then 'High' else 'Medium' end as severity,
    register.status || ' in the class register, absent from '
      || string_agg(lesson.name, ', ' order by lesson.start_time) as details
  from registers as register
  join lessons as lesson on lesson.student_id = register.student_id and lesson.date = register.date
  where register.status in ('Present', 'Late', 'HalfDay')
    and lesson.status = 'Absent'
    and coalesce(register.came_at < lesson.end_time, true)
  group by register.student_id, register.date, register.status
  union all
  select
    register.student_id,
    register.date,
    'PresentInLesson',
    'Low',
    'Absent in the class register, but in ' || string_agg(lesson.name, ', ' order by lesson.start_time)
  from registers as register
  join lessons as lesson on lesson.student_id = register.student_id and lesson.date = register.date
  where register.status = 'Absent' and lesson.status in ('Present', 'Late')
  group by register.student_id, register.date
  union all
  select
    pass.student_id,
    pass.date,
    'PresentAfterExit',
    'High',
    'Left at ' || to_char(pass.gate_cleared_at, 'HH24:MI') || ', but marked present in '
      || string_agg(lesson.name, ', ' order by lesson.start_time)
  from skoola.exit_passes as pass
  join lessons as lesson on lesson.student_id = pass.student_id and lesson.date = pass.date
  where seed.is_demo(pass.id) and lesson.status in ('Present', 'Late') and pass.gate_cleared_at <= pass.date + lesson.start_time
  group by pass.student_id, pass.date, pass.gate_cleared_at
  union all
  select
    register.student_id,
    register.date,
    'ExitWhileAway',
    case when register.status = 'Absent' then 'Severe' else 'Medium' end,
    register.status || ' in the class register, but left through the gate at ' || to_char(pass.gate_cleared_at, 'HH24:MI')
  from registers as register
  join skoola.exit_passes as pass on pass.student_id = register.student_id and pass.date = register.date
  where seed.is_demo(pass.id) and pass.gate_cleared_at is not null and register.status in ('Absent', 'Excused', 'SchoolBusiness')
  union all
  select
    register.student_id,
    register.date,
    'InSchoolOnApprovedAbsence',
    'Low',
    register.status || ' in the class register, but has leave from ' || approved.start_date || ' to ' || approved.end_date
  from registers as register
  join skoola.pre_approved_absences as approved
    on approved.student_id = register.student_id
    and register.date between approved.start_date and approved.end_date
  where seed.is_demo(approved.id) and register.status <> 'Excused'
)

insert into skoola.attendance_discrepancies (
  id, student_id, date, discrepancy_type, details, severity, is_resolved, resolved_by, created_at
)
select
  seed.uuid('attendance_discrepancies', admission_number || '/' || found.date || '/' || kind)::text,
  found.student_id,
  found.date,
  kind,
  details,
  severity,
  found.date < last_date,
  case when found.date < last_date then next_teacher end,
  found.date + time '15:25'
from found
join registers on registers.student_id = found.student_id and registers.date = found.date
on conflict (student_id, date, discrepancy_type) do nothing;
