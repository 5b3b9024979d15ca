-- Nobody has two papers of an exam at the same time.
with

hours as (
  select
    paper.exam_id,
    enrollment.student_id,
    count(*) as papers,
    min(paper.date + paper."time") as first_start
  from skoola.exam_subjects as paper
  join skoola.exams as exam on exam.id = paper.exam_id
  join skoola.subject_enrollments as enrollment
    on enrollment.academic_year_id = exam.academic_year_id
    and enrollment.subject_id = paper.subject_id
  where seed.is_demo(exam.id)
  group by paper.exam_id, enrollment.student_id, paper.date, paper."time"
)

select
  exam.name || ' ' || student.admission_number as row_key,
  format('%s papers on %s', papers, first_start) as problem
from hours
join skoola.exams as exam on exam.id = hours.exam_id
join skoola.students as student on student.id = hours.student_id
where papers > 1
  and seed.is_demo(student.id);
