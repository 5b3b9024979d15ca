--! table: skoola.substitutions
--! mark: uuid id
--! key: timetable_id, date
--! target: at least 50

-- Who takes the lessons of teachers on leave, from sixty school days ago to as far as leave is asked for in this year. The plan
-- is made as soon as somebody asks for leave: pending until it is granted, cancelled if it is not. The substitute has no lesson
-- in that period and is not on leave; best of the same subject, then of the same band of grades, always of the same fifty. Where
-- several teachers are away at once, the free ones are dealt out among their lessons, so that nobody has two classes at once.
with

days as materialized (
  select
    date,
    trim(to_char(date, 'Day')) as day_of_week,
    case when date < seed.today() then row_number() over (order by date >= seed.today(), date desc) end as days_back
  from skoola.school_calendar
  where is_academic_day
),

leaves as materialized (
  select
    leave.*,
    substring(staff.employee_id from '^EMP-([0-9]{4,6})$')::integer as number,
    (substring(staff.employee_id from '^EMP-([0-9]{4,6})$')::integer - 1) / 50 as block
  from skoola.staff_leaves as leave
  join skoola.staff on staff.id = leave.staff_id and staff.staff_type = 'Teaching'
  where seed.is_demo(leave.id)
),

teachers as materialized (
  select
    id,
    substring(employee_id from '^EMP-([0-9]{4,6})$')::integer as number,
    (substring(employee_id from '^EMP-([0-9]{4,6})$')::integer - 1) / 50 as block
  from skoola.staff
  where seed.is_demo(id) and staff_type = 'Teaching'
),

lessons as materialized (
  select
    lesson.id as timetable_id,
    lesson.academic_year_id,
    lesson.teacher_id,
    lesson.day_of_week,
    lesson.period_number,
    days.date,
    leaves.number,
    leaves.block,
    leaves.status as leave_status,
    leaves.created_at + interval '20 seconds' * lesson.period_number as created_at,
    count(*) over same_slot as lessons,
    row_number() over (same_slot order by leaves.number) as turn
  from leaves
  join days on days.date between leaves.from_date and leaves.to_date and coalesce(days.days_back, 0) <= 60
  join skoola.timetable as lesson on lesson.teacher_id = leaves.staff_id and lesson.day_of_week = days.day_of_week
  join skoola.academic_years as year on year.id = lesson.academic_year_id and extract(year from days.date) = year.year_start
  window same_slot as (partition by leaves.block, days.date, lesson.period_number)
),

-- Who is free is in the same order for all lessons of a period, so that dealing out by turn gives each teacher to one of them.
free as materialized (
  select
    lessons.*,
    teachers.id as substitute_id,
    teachers.number as substitute_number,
    row_number() over (
      partition by lessons.date, lessons.timetable_id
      order by seed.uniform('substitutions.substitute_teacher_id', lessons.date || '/' || teachers.number), teachers.number
    ) as place
  from lessons
  join teachers on teachers.block = lessons.block
  left join skoola.timetable as own_lesson
    on own_lesson.teacher_id = teachers.id
    and own_lesson.academic_year_id = lessons.academic_year_id
    and own_lesson.day_of_week = lessons.day_of_week
    and own_lesson.period_number = lessons.period_number
  where own_lesson.id is null
    and not exists (
      select from skoola.staff_leaves as own_leave
      where own_leave.staff_id = teachers.id and lessons.date between own_leave.from_date and own_leave.to_date
    )
),

-- The ten teachers of a band have places 0 to 9, a place for each subject.
planned as materialized (
  select distinct on (free.date, free.timetable_id)
    free.*,
    mod(free.substitute_number - free.number, 10) = 0 as of_same_subject,
    seed.int('substitutions.remarks', free.date || '/' || free.timetable_id, 0, 5) as remark
  from free
  where mod(free.place, free.lessons) = free.turn - 1
  order by
    free.date, free.timetable_id, mod(free.substitute_number - free.number, 10) = 0 desc,
    (free.substitute_number - 1) / 10 = (free.number - 1) / 10 desc, free.place
),

remarks (place, of_same_subject, remark) as (
  values
    (0, true, 'Went on with the lesson as planned'), (1, true, 'Continued the chapter, homework collected'),
    (2, true, 'Took the next lesson of the syllabus'), (3, true, 'Gave the exercises that the teacher had left'),
    (0, false, 'Silent work from the textbook'), (1, false, 'Worksheet handed out and collected at the end'),
    (2, false, 'Used the time to revise for the own subject'), (3, false, 'Supervised; class read in pairs')
)

insert into skoola.substitutions (
  id, original_teacher_id, substitute_teacher_id, timetable_id, date, status, remarks, created_at
)
select
  seed.uuid('substitutions', planned.date || '/' || timetable_id)::text,
  teacher_id,
  substitute_id,
  timetable_id,
  planned.date,
  state,
  case state
    when 'Cancelled' then 'Leave was not granted; the teacher takes the lesson'
    when 'Completed' then remarks.remark
    when 'Pending' then 'Waits for the decision on the leave'
  end,
  planned.created_at
from planned
cross join lateral (
  select case leave_status
    when 'Rejected' then 'Cancelled' when 'Pending' then 'Pending'
    else case when planned.date < seed.today() then 'Completed' else 'Confirmed' end
  end as state
) as states
left join remarks on remarks.of_same_subject = planned.of_same_subject and remarks.place = planned.remark
on conflict (timetable_id, date) do nothing;
