-- No pupil has a body mass index below 10 or above 40.
select
  student.email as row_key,
  format('%s cm, %s kg', student.height_cm, student.weight_kg) as problem
from faraday.students as student
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and student.weight_kg / (student.height_cm * student.height_cm / 10000) not between 10 and 40;
