-- A student takes subjects that are taught in the class of that year, and no religion but the own.
with

placements as (
  select student_id, academic_year_id, class_id from skoola.student_class_assignments where seed.is_demo(id)
  union all
  select student_id, academic_year_id, class_id from skoola.student_class_assignments_history where seed.is_demo(id)
)

select
  student.admission_number || ' ' || subject.subject_name_en as row_key,
  format('%s, in %s', student.religion, coalesce(year.name || ' ' || class.room_number, 'no class')) as problem
from skoola.subject_enrollments as enrollment
join skoola.students as student on student.id = enrollment.student_id
join skoola.subjects as subject on subject.id = enrollment.subject_id
left join placements
  on placements.student_id = enrollment.student_id
  and placements.academic_year_id = enrollment.academic_year_id
left join skoola.classes as class on class.id = placements.class_id
left join skoola.academic_years as year on year.id = class.academic_year_id
left join skoola.class_subject_teachers as lesson on lesson.class_id = class.id and lesson.subject_id = enrollment.subject_id
where seed.is_demo(student.id)
  and (
    lesson.class_id is null
    or subject.subject_name_en in ('Buddhism', 'Christianity', 'Hinduism', 'Islam')
    and subject.subject_name_en <> student.religion
  );
