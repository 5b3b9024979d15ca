-- A report repeats the marks of the term test, nothing more and nothing less, with the grade of their band; none where absent.
with

marks as (
  select
    mark.student_id,
    exam.term_id,
    mark.subject_id,
    case when not mark.is_absent then mark.marks_obtained end as points
  from skoola.student_marks as mark
  join skoola.exams as exam on exam.id = mark.exam_id
  join skoola.exam_types as type on type.id = exam.exam_type_id and type.name = 'Term test'
  where seed.is_demo(mark.id)
),

lines as (
  select
    card.student_id,
    card.term_id,
    line.subject_id,
    line.marks_obtained,
    line.grade,
    band.grade as grade_of_band
  from skoola.report_card_marks as line
  join skoola.report_cards as card on card.id = line.report_card_id
  join skoola.classes as class on class.id = card.class_id
  join skoola.grade_levels as grade on grade.id = class.grade_id
  left join skoola.grading_schemes as scheme
    on seed.is_demo(scheme.id)
    and grade.grade_number between substring(grade_level from '^([0-9]{1,2})-')::integer
      and substring(grade_level from '-([0-9]{1,2})$')::integer
  left join skoola.grading_criteria as band
    on band.scheme_id = scheme.id
    and line.marks_obtained between band.min_marks and band.max_marks
  where seed.is_demo(line.id)
)

select
  student.admission_number || ' ' || term.name || ' ' || subject.subject_name_en as row_key,
  format(
    '%s %s on the report, %s in the list', lines.marks_obtained, lines.grade, coalesce(marks.points::text, 'none')
  ) as problem
from lines
full join marks
  on marks.student_id = lines.student_id
  and marks.term_id = lines.term_id
  and marks.subject_id = lines.subject_id
join skoola.students as student on student.id = coalesce(lines.student_id, marks.student_id)
join skoola.terms as term on term.id = coalesce(lines.term_id, marks.term_id)
join skoola.subjects as subject on subject.id = coalesce(lines.subject_id, marks.subject_id)
where lines.student_id is null
  or marks.student_id is null
  or lines.marks_obtained is distinct from marks.points
  or lines.grade is distinct from lines.grade_of_band;
