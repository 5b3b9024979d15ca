-- Every pupil has a parent with a telephone number and an emergency contact.
select
  student.email as row_key,
  'no contact' as problem
from faraday.students as student
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (student.parent_name is null or student.parent_phone is null or student.emergency_contact is null);
