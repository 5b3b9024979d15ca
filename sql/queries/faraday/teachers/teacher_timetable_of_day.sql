--! title: A teacher's timetable of a day
--! page: My day

-- The lessons of one teacher on the next school day (today, or Monday at the weekend): hour, class, room, how many pupils and
-- how many of them have a medical condition, and the plan where one is written. Classes come by the index on teacher_id,
-- pupils and plans by those on class_id.
with

chosen_day as (
  select seed.today() + case extract(isodow from seed.today()) when 6 then 2 when 7 then 1 else 0 end as day
),

chosen as (
  select teacher.id as teacher_id, chosen_day.day
  from chosen_day
  cross join faraday.users as teacher
  join faraday.teacher_school_assignments as works on works.teacher_id = teacher.id and works.assignment_type = 'PRIMARY'
  join faraday.schools as school on school.id = works.school_id
  join faraday.physical_education_classes as class on class.teacher_id = teacher.id
  where school.school_code = 'HP-MS1'
    and teacher.user_type = 'pe_teacher'
    and strpos(class.schedule, to_char(chosen_day.day, 'Dy')) > 0
  order by teacher.email collate "C"
  limit 1
),

lessons as (
  select class.id as class_id, chosen.day, substring(class.schedule from '[0-9:]+-[0-9:]+$') as hours
  from chosen
  join faraday.physical_education_classes as class on class.teacher_id = chosen.teacher_id
  where strpos(class.schedule, to_char(chosen.day, 'Dy')) > 0
),

pupils as (
  select lessons.class_id, count(*) as pupils, count(student.medical_conditions) as with_condition
  from lessons
  join faraday.physical_education_class_students as enrolled
    on enrolled.class_id = lessons.class_id and enrolled.status = 'ACTIVE'
  join faraday.students as student on student.id = enrolled.student_id
  group by lessons.class_id
)

select
  to_char(lessons.day, 'Dy DD Mon') as day,
  lessons.hours,
  class.name as class,
  class.location as room,
  pupils.pupils,
  pupils.with_condition,
  class.curriculum_focus as focus,
  plan.title as lesson_plan
from lessons
join faraday.physical_education_classes as class on class.id = lessons.class_id
left join pupils on pupils.class_id = lessons.class_id
left join faraday.pe_lesson_plans as plan
  on plan.class_id = lessons.class_id and plan.lesson_metadata ->> 'date' = to_char(lessons.day, 'YYYY-MM-DD')
order by lessons.hours, class.name, plan.title;
