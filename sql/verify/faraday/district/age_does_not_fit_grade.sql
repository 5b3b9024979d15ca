-- A child in grade g (kindergarten is 0) turns g + 6 within the twelve months from 1 September of the current school year.
with

grades as (
  select label, number - 1 as grade
  from unnest(enum_range(null::faraday.grade_level_enum)) with ordinality as listed (label, number)
)

select
  student.email as row_key,
  format('%s, born %s', student.grade_level, student.date_of_birth::date) as problem
from faraday.students as student
join grades on grades.label = student.grade_level
cross join (select start_date from faraday.school_academic_years where is_current and description like 'MOCK:%') as school_year
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and not (
    student.date_of_birth >= school_year.start_date - (grade + 6) * interval '1 year'
    and student.date_of_birth < school_year.start_date - (grade + 5) * interval '1 year'
  );
