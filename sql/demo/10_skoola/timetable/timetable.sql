--! table: skoola.timetable
--! mark: uuid id
--! key: class_id, day_of_week, period_number
--! target: at least 780

-- The lessons of the current year: four a day for each class, two a week in each subject. Six periods a day make 30 slots. A
-- wheel of fifteen fields turns by one field a slot; ten fields are the class's subjects, every third one is free (library,
-- practice, home room). Classes start on different fields: grade - 1, and 5 or 10 fields further in sections B and C. Classes
-- that share a teacher (a band of three or four grades, or one section in religion) never start on the same field, so a
-- teacher is in one place only. In C the first turn of the wheel brings Hinduism, the second Islam.
with

weekdays (number, day_of_week) as (
  values (0, 'Monday'), (1, 'Tuesday'), (2, 'Wednesday'), (3, 'Thursday'), (4, 'Friday')
),

classes as (
  select
    class.*,
    year.year_start,
    grade.grade_number,
    coalesce(substring(class.section_name from '^[A-C]([0-9]{1,4})$')::integer, 1) - 1 as block,
    grade_number - 1 + 5 * (strpos('ABC', left(class.section_name, 1)) - 1) as start
  from skoola.classes as class
  join skoola.academic_years as year on year.id = class.academic_year_id and year.current
  join skoola.grade_levels as grade on grade.id = class.grade_id
  where seed.is_demo(class.id)
),

slots as (
  select
    classes.*,
    slot,
    mod(start + slot, 15) as field
  from classes
  cross join generate_series(0, 29) as slot
),

lessons as (
  select
    slots.*,
    lesson.subject_id,
    lesson.teacher_id,
    subject.subject_name_en as subject
  from slots
  join skoola.class_subject_teachers as lesson on lesson.class_id = slots.id and lesson.academic_year_id = slots.academic_year_id
  join skoola.staff as teacher on teacher.id = lesson.teacher_id
  join skoola.subjects as subject on subject.id = lesson.subject_id
  where mod(field, 3) <> 2
    -- The teacher's place is that of the subject.
    and mod(substring(teacher.employee_id from '^EMP-([0-9]{4,6})$')::integer - 1, 10) = field / 3 * 2 + mod(field, 3)
    and not (subject.subject_name_en = 'Hinduism' and slot >= 15)
    and not (subject.subject_name_en = 'Islam' and slot < 15)
)

insert into skoola.timetable (
  id, class_id, day_of_week, period_number, subject_id, teacher_id, start_time, end_time, room, academic_year_id,
  created_at, updated_at
)
select
  seed.uuid('timetable', year_start || '/' || grade_number || '/' || section_name || '/' || slot)::text,
  lessons.id,
  weekdays.day_of_week,
  period.period_number,
  subject_id,
  teacher_id,
  period.start_time,
  period.end_time,
  case
    when subject = 'Science' and grade_number >= 7 then 'Laboratory ' || 2 * block + case when grade_number < 10 then 1 else 2 end
    when subject = 'ICT' then 'Computer room ' || 2 * block + case when grade_number < 10 then 1 else 2 end
    when subject = 'Physical Education' then 'Playground'
    else room_number
  end,
  academic_year_id,
  lessons.created_at + interval '2 days',
  lessons.created_at + interval '2 days'
from lessons
left join weekdays on weekdays.number = slot / 6
left join skoola.periods as period on period.period_number = mod(slot, 6) + 1
on conflict (class_id, day_of_week, period_number) do nothing;
