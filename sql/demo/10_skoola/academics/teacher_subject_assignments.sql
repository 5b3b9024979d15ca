--! table: skoola.teacher_subject_assignments
--! mark: uuid id
--! key: teacher_id, subject_id, academic_year_id
--! target: at least 87

-- The subjects that a teacher gives in a year, whatever the class.
with

given as (
  select
    teacher.employee_id,
    subject.subject_code,
    year.year_start,
    lesson.teacher_id,
    lesson.subject_id,
    lesson.academic_year_id,
    min(lesson.created_at) as created_at
  from skoola.class_subject_teachers as lesson
  join skoola.staff as teacher on teacher.id = lesson.teacher_id
  join skoola.subjects as subject on subject.id = lesson.subject_id
  join skoola.academic_years as year on year.id = lesson.academic_year_id
  where seed.is_demo(lesson.class_id)
  group by employee_id, subject_code, year_start, lesson.teacher_id, lesson.subject_id, lesson.academic_year_id
)

insert into skoola.teacher_subject_assignments (id, teacher_id, subject_id, academic_year_id, created_at, updated_at)
select
  seed.uuid('teacher_subject_assignments', year_start || '/' || employee_id || '/' || subject_code)::text,
  teacher_id,
  subject_id,
  academic_year_id,
  created_at,
  created_at
from given
on conflict (teacher_id, subject_id, academic_year_id) do nothing;
