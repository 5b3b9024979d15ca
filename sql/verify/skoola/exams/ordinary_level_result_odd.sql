-- An ordinary level result is of the December in which the student was in grade 11, known from the end of March on, and good
-- enough for grade 12: six passes, three of them credits. Everybody in grades 12 and 13 has one, as soon as it is known.
with

candidates as (
  select
    placement.student_id,
    year.year_start - grade.grade_number + 11 as exam_year
  from skoola.student_class_assignments as placement
  join skoola.academic_years as year on year.id = placement.academic_year_id
  join skoola.grade_levels as grade on grade.id = placement.grade_id
  where seed.is_demo(placement.id)
    and grade.grade_number >= 12
)

select
  student.admission_number || ' ' || coalesce(result.exam_year, candidates.exam_year) as row_key,
  format('grade 11 in %s; %s', candidates.exam_year, coalesce(result.results_summary || ' at ' || result.created_at, 'no result'))
    as problem
from candidates
full join (select * from skoola.ol_exams where seed.is_demo(id)) as result on result.student_id = candidates.student_id
join skoola.students as student on student.id = coalesce(candidates.student_id, result.student_id)
where result.id is null and make_date(candidates.exam_year + 1, 4, 1) < seed.today()
  or result.id is not null
  and (
    result.exam_year is distinct from candidates.exam_year
    or result.created_at < make_date(result.exam_year + 1, 3, 20)
    or result.created_at > (seed.now() at time zone 'UTC')
    or result.index_number !~ '^[0-9]{7}$'
    or cardinality(regexp_split_to_array(result.results_summary, ' [ABCS](, |$)')) <> 7
    or cardinality(regexp_split_to_array(result.results_summary, ' [ABC](, |$)')) < 4
    or strpos(result.results_summary, student.religion) = 0
  );
