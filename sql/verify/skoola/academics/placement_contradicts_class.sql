-- A placement names the grade and the year of its class, and ends within that year.
with

placements as (
  select id, student_id, academic_year_id, grade_id, class_id, from_date, to_date from skoola.student_class_assignments
  union all
  select id, student_id, academic_year_id, grade_id, class_id, from_date, to_date from skoola.student_class_assignments_history
)

select
  coalesce(student.admission_number, placement.student_id) || ' ' || placement.from_date as row_key,
  format(
    '%s to %s in a class of %s', placement.from_date, coalesce(placement.to_date::text, 'now'), coalesce(year.name, 'no year')
  ) as problem
from placements as placement
left join skoola.students as student on student.id = placement.student_id
left join skoola.classes as class on class.id = placement.class_id
left join skoola.academic_years as year on year.id = class.academic_year_id
where seed.is_demo(placement.id)
  and (
    student.id is null
    or class.id is null
    or class.academic_year_id <> placement.academic_year_id
    or class.grade_id <> placement.grade_id
    or extract(year from placement.from_date) <> year.year_start
    or extract(year from coalesce(placement.to_date, placement.from_date)) <> year.year_start
    or placement.to_date > seed.today()
  );
