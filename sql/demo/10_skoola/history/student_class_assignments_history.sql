--! table: skoola.student_class_assignments_history
--! mark: uuid id
--! key: student_id, academic_year_id
--! target: at least 250 for 500 students
--! refers: student_id -> skoola.students.id
--! refers: academic_year_id -> skoola.academic_years.id
--! refers: grade_id -> skoola.grade_levels.id
--! refers: class_id -> skoola.classes.id

-- The classes before the last one: a grade lower for each year back, in the same section, as far as the school kept years
-- here and the student had been admitted. The office archives them when it closes a year.
with

latest as (
  select
    student.id as student_id,
    student.admission_number,
    2000 + substring(student.admission_number from '^ADM-([0-9]{2})')::integer as admitted,
    year.year_start as last_year,
    grade.grade_number as last_grade,
    class.section_name
  from skoola.student_class_assignments as assignment
  join skoola.students as student on student.id = assignment.student_id
  join skoola.academic_years as year on year.id = assignment.academic_year_id
  join skoola.grade_levels as grade on grade.id = assignment.grade_id
  join skoola.classes as class on class.id = assignment.class_id
  where seed.is_demo(assignment.id)
),

years as (
  -- Without the year on paper.
  select
    year.*,
    row_number() over (order by year_start) as number
  from skoola.academic_years as year
  where seed.is_demo(id)
)

insert into skoola.student_class_assignments_history (
  id, student_id, academic_year_id, grade_id, class_id, from_date, to_date, created_at, updated_at
)
select
  seed.uuid('student_class_assignments_history', admission_number || '/' || years.year_start)::text,
  student_id,
  years.id,
  grade.id,
  class.id,
  first_term.start_date,
  last_term.end_date,
  first_term.start_date + interval '8 hours',
  years.updated_at
from latest
join years on years.number > 1 and years.year_start between admitted and last_year - 1
left join skoola.terms as first_term on first_term.academic_year_id = years.id and first_term.term_number = 1
left join skoola.terms as last_term on last_term.academic_year_id = years.id and last_term.term_number = 3
left join skoola.grade_levels as grade on grade.grade_number = last_grade - (last_year - years.year_start)
left join skoola.classes as class
  on class.academic_year_id = years.id
  and class.grade_id = grade.id
  and class.section_name = latest.section_name
on conflict (student_id, academic_year_id) do nothing;
