-- Between 45 and 55 % of the pupils are girls. Judged from 1,000 pupils on.
select
  'all pupils' as row_key,
  round(100 * avg((student.gender = 'FEMALE')::integer), 1) || ' % girls' as problem
from faraday.students as student
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
having count(*) >= 1000 and avg((student.gender = 'FEMALE')::integer) not between 0.45 and 0.55;
