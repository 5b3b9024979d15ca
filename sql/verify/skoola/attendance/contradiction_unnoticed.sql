-- Class register, lessons, exit passes and approved absences agree about a student's day, or a discrepancy is noted; and each
-- discrepancy is a contradiction that is really there.
with

lessons as (
  select
    presence.student_id,
    presence.date,
    presence.status,
    lesson.start_time,
    -- Who came at a time that the register notes, or had left by the gate, cannot be in a lesson.
    coalesce(substring(record.remarks from 'Came at ([0-9:]{5})')::time >= lesson.end_time, false) as before_arrival,
    coalesce(pass.gate_cleared_at <= presence.date + lesson.start_time, false) as after_exit,
    record.status as day_status
  from skoola.student_period_attendance as presence
  join skoola.timetable as lesson on lesson.id = presence.timetable_id
  left join skoola.student_attendance as record on record.student_id = presence.student_id and record.date = presence.date
  left join skoola.exit_passes as pass on pass.student_id = presence.student_id and pass.date = presence.date
  where seed.is_demo(presence.id)
),

contradictions as (
  select student_id, date, 'MissedLesson' as kind
  from lessons
  where status = 'Absent' and day_status in ('Present', 'Late', 'HalfDay') and not before_arrival and not after_exit
  union
  select student_id, date, 'PresentInLesson' from lessons where status in ('Present', 'Late') and day_status = 'Absent'
  union
  select student_id, date, 'PresentAfterExit' from lessons where status in ('Present', 'Late') and after_exit
  union
  select record.student_id, record.date, 'ExitWhileAway'
  from skoola.student_attendance as record
  join skoola.exit_passes as pass on pass.student_id = record.student_id and pass.date = record.date
  where seed.is_demo(record.id) and pass.gate_cleared_at is not null and record.status not in ('Present', 'Late', 'HalfDay')
  union
  select record.student_id, record.date, 'InSchoolOnApprovedAbsence'
  from skoola.student_attendance as record
  join skoola.pre_approved_absences as approved
    on approved.student_id = record.student_id
    and record.date between approved.start_date and approved.end_date
  where seed.is_demo(record.id) and record.status <> 'Excused'
)

select
  student.admission_number || ' ' || coalesce(contradiction.date, noted.date) as row_key,
  coalesce(contradiction.kind || ' is not noted', noted.discrepancy_type || ' is noted, but is not there') as problem
from contradictions as contradiction
full join (select * from skoola.attendance_discrepancies where seed.is_demo(id)) as noted
  on noted.student_id = contradiction.student_id
  and noted.date = contradiction.date
  and noted.discrepancy_type = contradiction.kind
join skoola.students as student on student.id = coalesce(contradiction.student_id, noted.student_id)
where noted.id is null or contradiction.kind is null;
