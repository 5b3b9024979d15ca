--! table: skoola.student_attendance
--! mark: uuid id
--! key: student_id, date
--! target: at least 2000 for 500 students

-- The class registers of the last five school days that are over. The class teacher calls the roll between 08:10 and 08:20,
-- the deputy where the teacher is not in by then. Every fifth student was ill or away for one to three days; the excuse comes
-- on the next school day and turns Absent into Excused, in four of six cases at once, in one it waits, in one there is none.
-- Who comes after the roll call was first noted absent. Outings, approved absences and exit passes show; a few entries
-- contradict them, which attendance_discrepancies.sql finds.
with

days as (
  select date, 6 - row_number() over (order by date desc) as number, lead(date) over (order by date) as next_date
  from skoola.school_calendar
  where is_academic_day and date < seed.today()
  order by date desc
  limit 5
),

presence as (
  select presence.*, staff.employee_id, link.user_id
  from skoola.staff_attendance as presence
  join skoola.staff on staff.id = presence.staff_id
  join skoola.user_profiles as link on link.profile_id = staff.profile_id
  where presence.time_in <= time '08:10'
),

deputies as (
  select distinct on (presence.date) presence.date, user_id
  from (values (1, 'EMP-0002'), (2, 'EMP-0001'), (3, 'EMP-0004')) as turns (turn, employee_id)
  join presence on presence.employee_id = turns.employee_id
  order by presence.date, turn
),

registers as (
  select
    class.id as class_id,
    days.*,
    coalesce(presence.user_id, deputies.user_id) as marked_by,
    time '08:10' + interval '1 minute' * mod(grade.grade_number * 7 + days.number * 3, 11) as called_at
  from skoola.classes as class
  join skoola.grade_levels as grade on grade.id = class.grade_id
  cross join days
  left join presence on presence.staff_id = class.class_teacher_id and presence.date = days.date
  left join deputies on deputies.date = days.date
),

outings as (
  select entry.student_id, competition.date::date as date, competition.competition_name as name
  from skoola.competition_participants as entry
  join skoola.competitions as competition on competition.id = entry.competition_id
  union all
  select entry.student_id, event.event_date::date, event.event_name
  from skoola.sport_event_participants as entry
  join skoola.sport_events as event on event.id = entry.event_id
  union all
  select entry.student_id, activity.start_time::date, 'Field trip: ' || activity.name
  from skoola.activity_participants_students as entry
  join skoola.activities as activity on activity.id = entry.activity_id
  join skoola.activity_types as type on type.id = activity.activity_type_id and type.name = 'Field trip'
),

seats as materialized (
  select
    registers.*, student.id as student_id, student.admission_number, student.status,
    substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as n,
    outing.name as outing,
    approved.start_date as approved_from,
    pass.exit_time,
    seed.uniform('student_attendance.status', student.admission_number || '/' || registers.date) as luck,
    seed.int('student_attendance.first_day', student.admission_number, 1, 5) as first_day,
    seed.pick('student_attendance.days', student.admission_number, '0', '0', '1', '1', '2')::integer as more_days,
    seed.pick(
      'student_attendance.remarks', admission_number, 'Fever', 'Cough and cold', 'Stomach upset', 'Toothache, tooth pulled',
      'Pink eye', 'Asthma', 'Dengue test at the hospital', 'Chickenpox in the family', 'Fever and rash', 'Sprained wrist',
      'Family wedding', 'Funeral in the family', 'Mother in hospital', 'Outside music exam', 'Identity card office'
    ) as reason
  from registers
  join skoola.student_class_assignments as placement
    on placement.class_id = registers.class_id
    and registers.date between placement.from_date and coalesce(placement.to_date, registers.date)
  join skoola.students as student on student.id = placement.student_id
  left join (select student_id, date, min(name) as name from outings group by student_id, date) as outing
    on outing.student_id = student.id and outing.date = registers.date
  left join skoola.pre_approved_absences as approved
    on approved.student_id = student.id and registers.date between approved.start_date and approved.end_date
  left join skoola.exit_passes as pass
    on pass.student_id = student.id and pass.date = registers.date and pass.gate_cleared_at is not null
  where seed.is_demo(placement.id)
),

decided as (
  select
    seats.*,
    case
      when status = 'Suspended' then 'suspended'
      when outing is not null then 'outing'
      when date > approved_from or date = approved_from and mod(n, 3) <> 1 then 'approved'
      when exit_time is not null and mod(n, 8) = 3 then 'overlooked'
      when exit_time is not null then case when exit_time < '12:00' then 'left' else 'present' end
      when mod(n, 5) = 4 and number between first_day and first_day + more_days then
        case when next_date is null or mod(n, 6) = 5 then 'unexcused' when mod(n, 6) = 4 then 'waiting' else 'excused' end
      when mod(n * 3 + number * 11, 71) = 0 then 'unexcused'
      when luck < case when mod(n, 19) = 7 then 0.4 else 0.025 end then 'late'
      when luck > 0.995 then 'noon'
      else 'present'
    end as outcome,
    time '08:03' + interval '1 minute' * mod(n * 17 + number * 5, 42) as came_at
  from seats
)

insert into skoola.student_attendance (
  id, student_id, class_id, date, status, marked_by, remarks, created_at, updated_at, is_locked
)
select
  seed.uuid('student_attendance', admission_number || '/' || date)::text,
  student_id,
  class_id,
  date,
  case
    when outcome in ('suspended', 'approved', 'excused') then 'Excused'
    when outcome in ('overlooked', 'unexcused', 'waiting') then 'Absent'
    when outcome in ('left', 'noon') then 'HalfDay'
    when outcome = 'outing' then 'SchoolBusiness'
    when outcome = 'late' then 'Late'
    else 'Present'
  end,
  marked_by,
  case
    when outcome = 'suspended' then 'Suspended from school'
    when outcome = 'approved' then 'Approved beforehand'
    when outcome in ('excused', 'waiting') then reason
    when outcome = 'left' then 'Left at ' || to_char(exit_time, 'HH24:MI') || ' with an exit pass'
    when outcome = 'noon' then 'Came at 10:50 from the clinic'
    when outcome = 'outing' then outing
    when outcome = 'late' then 'Came at ' || to_char(came_at, 'HH24:MI')
  end,
  date + called_at,
  case
    when outcome = 'excused' then next_date + time '08:35' + interval '1 minute' * mod(n, 20)
    when outcome = 'left' then date + exit_time + interval '10 minutes'
    when outcome = 'noon' then date + time '10:54'
    when outcome = 'late' and came_at > called_at then date + came_at + interval '2 minutes'
    else date + called_at
  end,
  number < 4
from decided
on conflict (student_id, date) do nothing;
