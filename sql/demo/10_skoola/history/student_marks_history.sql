--! table: skoola.student_marks_history
--! mark: uuid id
--! key: student_id, exam_id, subject_id, updated_at
--! target: at least 500 for 500 students
--! refers: student_id -> skoola.students.id
--! refers: exam_id -> skoola.exams.id
--! refers: subject_id -> skoola.subjects.id
--! refers: entered_by -> skoola.users.id
--! refers: updated_by -> skoola.users.id

-- What stood in the mark list before each correction; the reason stands on the mark that is valid now (exams/student_marks.sql)
-- and says what it can have been.
with

corrected as (
  select
    mark.*,
    student.admission_number || '/' || exam.name || '/' || subject.subject_code as identity
  from skoola.student_marks as mark
  join skoola.students as student on student.id = mark.student_id
  join skoola.exams as exam on exam.id = mark.exam_id
  join skoola.subjects as subject on subject.id = mark.subject_id
  where seed.is_demo(mark.id)
    and mark.updated_by is not null
),

drawn as materialized (
  select
    corrected.*,
    remarks = 'Sat the paper, had been noted as absent' as was_absent,
    case remarks
      when 'Added up again' then seed.int('student_marks_history.slip', identity, 1, 4)
      when 'A page had been overlooked' then seed.int('student_marks_history.slip', identity, 4, 14)
      else seed.int('student_marks_history.slip', identity, 2, 7)
    end as slip,
    seed.chance('student_marks_history.too_high', identity, 0.4) as too_high,
    -- The two digits the other way round.
    mod(marks_obtained, 10) * 10 + mod(marks_obtained / 10, 10) as turned
  from corrected
)

insert into skoola.student_marks_history (
  id, student_id, exam_id, subject_id, marks_obtained, is_absent, remarks, entered_by, entered_at, updated_by, updated_at
)
select
  seed.uuid('student_marks_history', identity)::text,
  student_id,
  exam_id,
  subject_id,
  case
    when was_absent then 0
    when remarks = 'Typing slip put right' and turned <> marks_obtained then turned
    when too_high and remarks <> 'A page had been overlooked' and marks_obtained + slip <= 100 then marks_obtained + slip
    else marks_obtained - slip
  end,
  was_absent,
  case when was_absent then 'Did not sit the paper' end,
  entered_by,
  entered_at,
  null,
  entered_at
from drawn
on conflict (student_id, exam_id, subject_id, updated_at) do nothing;
