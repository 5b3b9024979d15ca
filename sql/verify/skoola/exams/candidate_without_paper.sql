-- Whoever takes a subject finds its paper in each term test of the year, and in the trial of the own grade.
with

placements as (
  select student_id, academic_year_id, grade_id from skoola.student_class_assignments where seed.is_demo(id)
  union all
  select student_id, academic_year_id, grade_id from skoola.student_class_assignments_history where seed.is_demo(id)
),

taken as (
  select placements.academic_year_id, grade.grade_number, enrollment.subject_id, count(*) as students
  from placements
  join skoola.grade_levels as grade on grade.id = placements.grade_id
  join skoola.subject_enrollments as enrollment
    on enrollment.student_id = placements.student_id
    and enrollment.academic_year_id = placements.academic_year_id
  group by placements.academic_year_id, grade.grade_number, enrollment.subject_id
)

select
  exam.name || ' ' || subject.subject_name_en as row_key,
  format('%s students of grade %s without a paper', students, grade_number) as problem
from taken
join skoola.exams as exam on exam.academic_year_id = taken.academic_year_id
join skoola.exam_types as type on type.id = exam.exam_type_id
join skoola.subjects as subject on subject.id = taken.subject_id
left join skoola.exam_subjects as paper on paper.exam_id = exam.id and paper.subject_id = taken.subject_id
where seed.is_demo(exam.id)
  and case type.name when 'Term test' then true when 'O/L trial exam' then grade_number = 11 else grade_number = 13 end
  and paper.exam_id is null;
