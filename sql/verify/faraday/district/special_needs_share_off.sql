-- Between 6 and 10 % of the pupils have special needs. Judged from 1,000 pupils on.
select
  'all pupils' as row_key,
  round(100 * avg((student.category = 'SPECIAL_NEEDS')::integer), 1) || ' % with special needs' as problem
from faraday.students as student
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
having count(*) >= 1000 and avg((student.category = 'SPECIAL_NEEDS')::integer) not between 0.06 and 0.10;
