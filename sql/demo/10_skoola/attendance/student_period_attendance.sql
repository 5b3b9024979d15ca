--! table: skoola.student_period_attendance
--! mark: uuid id
--! key: student_id, timetable_id, date
--! target: at least 1000 for 500 students

-- Grades 10 to 13 keep a register in each lesson; here those of the last three school days that are over. They follow the
-- class register: who came late is late in the first lesson, who left by an exit pass is excused from then on. Besides, some
-- come late to a lesson, lie in the sick bay or sit with the counsellor. A few skip a lesson, are in class although the class
-- register has them absent, or are marked present after they had left: attendance_discrepancies.sql finds these. The
-- teacher marks, or the substitute; where neither is in school, the deputy. Lateness of more than seven
-- minutes was first an absence.
with

presence as (
  select presence.*, staff.employee_id, link.user_id
  from skoola.staff_attendance as presence
  join skoola.staff on staff.id = presence.staff_id
  join skoola.user_profiles as link on link.profile_id = staff.profile_id
  where seed.is_demo(presence.id) and presence.time_in is not null
),

deputies as (
  select distinct on (presence.date) presence.date, presence.user_id
  from (values (1, 'EMP-0002'), (2, 'EMP-0001'), (3, 'EMP-0004'), (4, 'EMP-0005')) as turns (turn, employee_id)
  join presence on presence.employee_id = turns.employee_id and presence.status = 'Present'
  order by presence.date, turn
),

registers as (
  select
    record.*,
    student.admission_number,
    substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as n,
    substring(record.remarks from 'Came at ([0-9:]{5})')::time as came_at,
    dense_rank() over (order by record.date desc) as back
  from skoola.student_attendance as record
  join skoola.students as student on student.id = record.student_id
  where seed.is_demo(record.id)
),

lessons as (
  select
    registers.*,
    lesson.id as timetable_id,
    lesson.start_time,
    lesson.end_time,
    lesson.period_number,
    count(*) over (partition by registers.id order by lesson.period_number) as lesson_number,
    coalesce(presence.user_id, deputies.user_id) as teacher,
    pass.gate_cleared_at::time as left_at,
    admission_number || '/' || registers.date || '/' || lesson.period_number as key,
    dense_rank() over (order by n) as turn
  from registers
  join skoola.classes as class on class.id = registers.class_id
  join skoola.grade_levels as grade on grade.id = class.grade_id and grade.grade_number >= 10
  join skoola.timetable as lesson
    on lesson.class_id = registers.class_id
    and lesson.day_of_week = to_char(registers.date, 'FMDay')
    and seed.is_demo(lesson.id)
  left join skoola.substitutions as change
    on change.timetable_id = lesson.id and change.date = registers.date and change.status = 'Completed'
  left join presence
    on presence.staff_id = coalesce(change.substitute_teacher_id, lesson.teacher_id)
    and presence.date = registers.date
    and presence.time_in < lesson.start_time + interval '15 minutes'
    and presence.time_out >= lesson.end_time
  left join deputies on deputies.date = registers.date
  left join skoola.exit_passes as pass on pass.student_id = registers.student_id and pass.date = registers.date
  where back <= 3
),

drawn as materialized (
  select
    lessons.*,
    seed.uniform('student_period_attendance.status', key) as luck,
    seed.int('student_period_attendance.minutes_late', key, 3, 12) as minutes,
    -- One student-day in sixteen misses a lesson without a reason: the third of the day, or the last.
    mod(turn * 5 + back * 3, 16) = 3 and lesson_number = 3 + mod(turn, 2) as is_skipped
  from lessons
),

decided as (
  select
    drawn.*,
    case
      when remarks = 'Suspended from school' then 'suspended'
      when status = 'SchoolBusiness' then case when remarks like 'Field trip%' then 'trip' else 'event' end
      when status = 'Excused' then 'excused'
      when left_at <= start_time then case when mod(n, 4) = 1 and lesson_number = 4 then 'present' else 'gone' end
      when left_at is not null then 'present'
      -- The class register has overlooked somebody.
      when status = 'Absent' then case when remarks is null and mod(n, 3) = 0 then 'present' else 'absent' end
      when came_at >= end_time then case when status = 'HalfDay' then 'excused' else 'absent' end
      when came_at > start_time then 'late'
      when is_skipped then 'skipped'
      when luck < 0.012 then 'sick bay'
      when luck < 0.017 then 'counsellor'
      when luck < 0.035 then 'late'
      when luck > 0.996 then 'drowsy'
      else 'present'
    end as outcome,
    case when came_at > start_time then extract(minute from came_at - start_time)::integer else minutes end as minutes_late
  from drawn
)

insert into skoola.student_period_attendance (
  id, student_id, class_id, timetable_id, date, status, minutes_late, remarks, is_locked, marked_by, created_at, updated_at,
  suspicion_flag, detailed_status
)
select
  seed.uuid('student_period_attendance', key)::text,
  student_id,
  class_id,
  timetable_id,
  date,
  case
    when outcome in ('suspended', 'excused', 'gone', 'sick bay', 'counsellor') then 'Excused'
    when outcome in ('trip', 'event') then 'SchoolBusiness'
    when outcome in ('absent', 'skipped') then 'Absent'
    when outcome = 'late' then 'Late'
    else 'Present'
  end,
  case when outcome = 'late' then minutes_late end,
  case
    when outcome = 'gone' then 'Left at ' || to_char(left_at, 'HH24:MI')
    when outcome = 'skipped' then 'In school today, not in this lesson'
    when outcome = 'drowsy' then 'Asleep over the book, talked to after the lesson'
    when outcome in ('trip', 'event') then remarks
  end,
  is_locked,
  teacher,
  date + start_time + interval '6 minutes',
  date + start_time + case
    when outcome = 'late' and minutes_late > 7 then interval '1 minute' * (minutes_late + 1) else interval '6 minutes'
  end,
  case
    when outcome = 'skipped' then case when period_number >= 5 then 'SkippingAfterInterval' else 'Avoidance' end
    when outcome = 'drowsy' then 'UnusualDrowsiness'
  end,
  case
    when outcome = 'suspended' then 'Suspended' when outcome = 'sick bay' then 'SickBay'
    when outcome = 'counsellor' then 'Counseling' when outcome = 'trip' then 'FieldTrip'
    when outcome in ('present', 'late', 'drowsy') then 'Normal'
  end
from decided
on conflict (student_id, timetable_id, date) do nothing;
