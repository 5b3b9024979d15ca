-- Who was not in school that day, by the register, has written no paper; absent from a paper is nobody whom the register saw.
select
  student.admission_number || ' ' || exam.name || ' ' || subject.subject_name_en as row_key,
  format(
    '%s on %s, %s', register.status, paper.date, case when mark.is_absent then 'absent' else mark.marks_obtained || ' marks' end
  ) as problem
from skoola.student_marks as mark
join skoola.exam_subjects as paper on paper.exam_id = mark.exam_id and paper.subject_id = mark.subject_id
join skoola.student_attendance as register on register.student_id = mark.student_id and register.date = paper.date
join skoola.students as student on student.id = mark.student_id
join skoola.exams as exam on exam.id = mark.exam_id
join skoola.subjects as subject on subject.id = mark.subject_id
where seed.is_demo(mark.id)
  and mark.is_absent is distinct from (register.status not in ('Present', 'Late'));
