-- The final grade is the band of the rounded mean, and the rank the place of that mean in the class; equal means share a place.
with

means as (
  select
    card.id,
    card.student_id,
    card.term_id,
    card.class_id,
    card.final_grade,
    card.rank,
    avg(line.marks_obtained) as mean
  from skoola.report_cards as card
  left join skoola.report_card_marks as line on line.report_card_id = card.id
  where seed.is_demo(card.id)
  group by card.id
),

expected as (
  select
    means.*,
    case when mean is not null then rank() over (partition by class_id, term_id order by mean desc nulls last) end as place
  from means
)

select
  student.admission_number || ' ' || term.name as row_key,
  format(
    'grade %s for a mean of %s, rank %s instead of %s', expected.final_grade, round(mean, 2), expected.rank, place
  ) as problem
from expected
join skoola.students as student on student.id = expected.student_id
join skoola.terms as term on term.id = expected.term_id
join skoola.classes as class on class.id = expected.class_id
join skoola.grade_levels as grade on grade.id = class.grade_id
left join skoola.grading_schemes as scheme
  on seed.is_demo(scheme.id)
  and grade.grade_number between substring(grade_level from '^([0-9]{1,2})-')::integer
    and substring(grade_level from '-([0-9]{1,2})$')::integer
left join skoola.grading_criteria as band
  on band.scheme_id = scheme.id
  and round(mean) between band.min_marks and band.max_marks
where expected.rank is distinct from place
  or expected.final_grade is distinct from band.grade;
