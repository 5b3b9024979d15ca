-- Of each of the last four term tests and each trial that is over, everybody who was in class and takes the subject has a mark.
with

placements as (
  select student_id, academic_year_id, grade_id, from_date, to_date from skoola.student_class_assignments where seed.is_demo(id)
  union all
  select student_id, academic_year_id, grade_id, from_date, to_date
  from skoola.student_class_assignments_history
  where seed.is_demo(id)
),

exams as (
  select
    exam.*,
    type.name as kind,
    row_number() over (partition by type.id order by exam.end_date desc) as back
  from skoola.exams as exam
  join skoola.exam_types as type on type.id = exam.exam_type_id
  where seed.is_demo(exam.id)
    and exam.end_date::date < seed.today()
)

select
  student.admission_number || ' ' || exams.name || ' ' || subject.subject_name_en as row_key,
  format('no mark for the paper of %s', paper.date) as problem
from exams
join skoola.exam_subjects as paper on paper.exam_id = exams.id
join skoola.subject_enrollments as enrollment
  on enrollment.academic_year_id = exams.academic_year_id
  and enrollment.subject_id = paper.subject_id
join placements
  on placements.student_id = enrollment.student_id
  and placements.academic_year_id = enrollment.academic_year_id
  and paper.date between placements.from_date and coalesce(placements.to_date, paper.date)
join skoola.grade_levels as grade on grade.id = placements.grade_id
join skoola.students as student on student.id = enrollment.student_id
join skoola.subjects as subject on subject.id = enrollment.subject_id
left join skoola.student_marks as mark
  on mark.student_id = enrollment.student_id
  and mark.exam_id = exams.id
  and mark.subject_id = paper.subject_id
where case kind when 'Term test' then back <= 4 when 'O/L trial exam' then grade_number = 11 else grade_number = 13 end
  and mark.id is null;
