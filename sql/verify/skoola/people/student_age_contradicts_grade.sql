-- A child of grade g in year y was born from 1 February of y - g - 5 to 31 January of the next year.
select
  student.admission_number || ' in ' || year.name as row_key,
  format('born %s, %s', student.dob, grade.grade_name) as problem
from skoola.student_class_assignments as assignment
join skoola.students as student on student.id = assignment.student_id
join skoola.academic_years as year on year.id = assignment.academic_year_id
join skoola.grade_levels as grade on grade.id = assignment.grade_id
where seed.is_demo(assignment.id)
  and student.dob not between make_date(year.year_start - grade.grade_number - 5, 2, 1)
    and make_date(year.year_start - grade.grade_number - 4, 1, 31);
