-- Each mark that somebody has changed has its former state in the archive, older and different, and the archive knows no other
-- marks. A reason that speaks of an absence or of an overlooked page fits what stood there.
select
  coalesce(student.admission_number || ' ' || exam.name || ' ' || subject.subject_name_en, former.id, mark.id) as row_key,
  format(
    '%s at %s, then %s at %s: %s', former.marks_obtained, former.updated_at, mark.marks_obtained, mark.updated_at, mark.remarks
  ) as problem
from (select * from skoola.student_marks_history where seed.is_demo(id)) as former
full join (select * from skoola.student_marks where seed.is_demo(id) and updated_by is not null) as mark
  on mark.student_id = former.student_id
  and mark.exam_id = former.exam_id
  and mark.subject_id = former.subject_id
left join skoola.students as student on student.id = coalesce(mark.student_id, former.student_id)
left join skoola.exams as exam on exam.id = coalesce(mark.exam_id, former.exam_id)
left join skoola.subjects as subject on subject.id = coalesce(mark.subject_id, former.subject_id)
where former.id is null
  or mark.id is null
  or former.updated_at >= mark.updated_at
  or (former.entered_by, former.entered_at) is distinct from (mark.entered_by, mark.entered_at)
  or (former.marks_obtained, former.is_absent) is not distinct from (mark.marks_obtained, mark.is_absent)
  or former.is_absent <> (mark.remarks = 'Sat the paper, had been noted as absent')
  or mark.remarks = 'A page had been overlooked' and former.marks_obtained >= mark.marks_obtained;
