-- Whoever has a mark was in class on the day of the paper, in a grade that sits the exam, and takes the subject that year.
with

placements as (
  select student_id, academic_year_id, grade_id, from_date, to_date from skoola.student_class_assignments
  union all
  select student_id, academic_year_id, grade_id, from_date, to_date from skoola.student_class_assignments_history
)

select
  student.admission_number || ' ' || exam.name || ' ' || subject.subject_name_en as row_key,
  format(
    'paper on %s; in grade %s from %s to %s; %s', paper.date, coalesce(grade.grade_number::text, 'none'), placements.from_date,
    placements.to_date, case when enrollment.student_id is null then 'does not take it' else 'takes it' end
  ) as problem
from skoola.student_marks as mark
join skoola.students as student on student.id = mark.student_id
join skoola.exams as exam on exam.id = mark.exam_id
join skoola.exam_types as type on type.id = exam.exam_type_id
join skoola.subjects as subject on subject.id = mark.subject_id
left join skoola.exam_subjects as paper on paper.exam_id = mark.exam_id and paper.subject_id = mark.subject_id
left join placements on placements.student_id = mark.student_id and placements.academic_year_id = exam.academic_year_id
left join skoola.grade_levels as grade on grade.id = placements.grade_id
left join skoola.subject_enrollments as enrollment
  on enrollment.student_id = mark.student_id
  and enrollment.subject_id = mark.subject_id
  and enrollment.academic_year_id = exam.academic_year_id
where seed.is_demo(mark.id)
  and (
    enrollment.student_id is null
    or grade.id is null
    or paper.date < placements.from_date
    or paper.date > placements.to_date
    or type.name = 'O/L trial exam' and grade.grade_number <> 11
    or type.name = 'A/L trial exam' and grade.grade_number <> 13
  );
