-- From one year to the next a student moves up one grade and stays in the section.
with

placements as (
  select assignment.id, assignment.student_id, year.year_start, grade.grade_number, class.section_name
  from (
    select id, student_id, academic_year_id, grade_id, class_id from skoola.student_class_assignments
    union all
    select id, student_id, academic_year_id, grade_id, class_id from skoola.student_class_assignments_history
  ) as assignment
  join skoola.academic_years as year on year.id = assignment.academic_year_id
  join skoola.grade_levels as grade on grade.id = assignment.grade_id
  join skoola.classes as class on class.id = assignment.class_id
  where seed.is_demo(assignment.id)
),

steps as (
  select
    placements.*,
    lag(year_start) over own as year_before,
    lag(grade_number) over own as grade_before,
    lag(section_name) over own as section_before
  from placements
  window own as (partition by student_id order by year_start)
)

select
  student.admission_number || ' ' || year_start as row_key,
  format('%s%s, in %s %s%s', grade_number, section_name, year_before, grade_before, section_before) as problem
from steps
join skoola.students as student on student.id = steps.student_id
where year_before is not null
  and (year_before, grade_before, section_before) is distinct from (year_start - 1, grade_number - 1, section_name);
