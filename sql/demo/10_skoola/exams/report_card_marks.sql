--! table: skoola.report_card_marks
--! mark: uuid id
--! key: report_card_id, subject_id
--! target: at least 5000 for 500 students

-- The marks of the term test as they stand on the report, with the band's grade; none where the paper was missed. Remarks say
-- what stands out: the best of the class (until a larger scale brings a better one), far more or less than in the test before,
-- not passed.
with

marks as materialized (
  select
    mark.*,
    case when not mark.is_absent then mark.marks_obtained end as points,
    exam.term_id,
    exam.end_date,
    subject.subject_code
  from skoola.student_marks as mark
  join skoola.exams as exam on exam.id = mark.exam_id
  join skoola.exam_types as type on type.id = exam.exam_type_id and type.name = 'Term test'
  join skoola.subjects as subject on subject.id = mark.subject_id
  where seed.is_demo(mark.id)
),

cards as materialized (
  select card.*, student.admission_number, term.name as term, grade.grade_number
  from skoola.report_cards as card
  join skoola.students as student on student.id = card.student_id
  join skoola.terms as term on term.id = card.term_id
  join skoola.classes as class on class.id = card.class_id
  join skoola.grade_levels as grade on grade.id = class.grade_id
  where seed.is_demo(card.id)
),

compared as (
  select
    cards.id as report_card_id,
    cards.admission_number || '/' || cards.term || '/' || subject_code as identity,
    cards.grade_number,
    marks.subject_id,
    points,
    points - lag(points) over (partition by marks.student_id, marks.subject_id order by end_date) as rise,
    max(points) over room as best,
    count(points) over room as writers
  from cards
  join marks on marks.student_id = cards.student_id and marks.term_id = cards.term_id
  window room as (partition by cards.class_id, cards.term_id, marks.subject_id)
),

bands as (
  select
    substring(scheme.grade_level from '^([0-9]{1,2})-')::integer as first_grade,
    substring(scheme.grade_level from '-([0-9]{1,2})$')::integer as last_grade,
    criterion.*
  from skoola.grading_schemes as scheme
  join skoola.grading_criteria as criterion on criterion.scheme_id = scheme.id
  where seed.is_demo(scheme.id)
)

insert into skoola.report_card_marks (id, report_card_id, subject_id, marks_obtained, grade, remarks)
select
  seed.uuid('report_card_marks', identity)::text,
  report_card_id,
  subject_id,
  points,
  bands.grade,
  case
    when points is null then 'Paper missed'
    when points = best and writers >= 5 then 'Best of the class'
    when points < 35 then 'Not passed'
    when rise >= 15 then rise || ' marks more than last term'
    when rise <= -15 then -rise || ' marks less than last term'
  end
from compared
left join bands on points between min_marks and max_marks and grade_number between first_grade and last_grade
on conflict (report_card_id, subject_id) do update set remarks = excluded.remarks
where seed.is_demo(report_card_marks.id)
  and report_card_marks.remarks = 'Best of the class'
  and excluded.remarks is distinct from 'Best of the class';
