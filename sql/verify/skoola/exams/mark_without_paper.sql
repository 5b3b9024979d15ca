-- A mark belongs to a paper of an exam that is over, and lies within what the paper gives.
select
  student.admission_number || ' ' || exam.name || ' ' || subject.subject_name_en as row_key,
  format('%s of %s, exam until %s', mark.marks_obtained, coalesce(paper.max_marks::text, 'no paper'), exam.end_date) as problem
from skoola.student_marks as mark
join skoola.students as student on student.id = mark.student_id
join skoola.exams as exam on exam.id = mark.exam_id
join skoola.subjects as subject on subject.id = mark.subject_id
left join skoola.exam_subjects as paper on paper.exam_id = mark.exam_id and paper.subject_id = mark.subject_id
where seed.is_demo(mark.id)
  and (
    paper.exam_id is null
    or mark.marks_obtained not between 0 and paper.max_marks
    or exam.end_date > (seed.now() at time zone 'UTC')
  );
