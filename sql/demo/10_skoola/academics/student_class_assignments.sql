--! table: skoola.student_class_assignments
--! mark: uuid id
--! key: student_id, academic_year_id
--! target: at least 500 for 500 students

-- Where each student sits: this year's class, or grade 13 of last year for those who have left school since. Grade and
-- section follow from the date of birth and the religion (see students.sql). Who was transferred or withdrew left in the
-- course of the year. What was before stands in history/student_class_assignments_history.sql.
with

present as (
  select
    year.year_start as year,
    first_term.start_date as first_day
  from skoola.academic_years as year
  join skoola.terms as first_term on first_term.academic_year_id = year.id and first_term.term_number = 1
  where year.current and seed.is_demo(year.id)
),

students as (
  select
    student.*,
    present.year,
    present.first_day,
    number,
    present.year - extract(year from dob - 31)::integer - 5 as grade,
    case religion when 'Buddhism' then 'A' when 'Christianity' then 'B' else 'C' end
      || case when number > 500 then ((number + 499) / 500)::text else '' end as section_name,
    first_day + 14 + floor(
      (seed.today() - first_day - 14) * seed.uniform('student_class_assignments.to_date', number) * 0.9
    )::integer as left_on
  from skoola.students as student
  cross join lateral (select substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as number) as numbered
  cross join present
  where seed.is_demo(student.id)
),

placed as (
  select
    students.*,
    case when grade = 14 then year - 1 else year end as last_year,
    least(grade, 13) as last_grade
  from students
)

insert into skoola.student_class_assignments (
  id, student_id, academic_year_id, grade_id, class_id, from_date, to_date, created_at, updated_at
)
select
  seed.uuid('student_class_assignments', placed.admission_number || '/' || last_year)::text,
  placed.id,
  year.id,
  grade.id,
  class.id,
  first_term.start_date,
  case
    when placed.grade = 14 then last_term.end_date
    when status in ('Transferred', 'Withdrawn') then left_on - greatest(0, extract(isodow from left_on)::integer - 5)
  end,
  greatest(placed.created_at, first_term.start_date + interval '8 hours'),
  greatest(placed.created_at, first_term.start_date + interval '8 hours')
from placed
left join skoola.academic_years as year on year.year_start = last_year
left join skoola.terms as first_term on first_term.academic_year_id = year.id and first_term.term_number = 1
left join skoola.terms as last_term on last_term.academic_year_id = year.id and last_term.term_number = 3
left join skoola.grade_levels as grade on grade.grade_number = last_grade
left join skoola.classes as class
  on class.academic_year_id = year.id
  and class.grade_id = grade.id
  and class.section_name = placed.section_name
on conflict (student_id, academic_year_id) do nothing;
