-- No school has more pupils than seats.
select
  school.school_code as row_key,
  format('%s of %s', school.current_enrollment, school.enrollment_capacity) as problem
from faraday.schools as school
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.schools' and noted.key = school.id::text)
  and school.current_enrollment > school.enrollment_capacity;
