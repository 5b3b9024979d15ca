-- Over a year of practice scores rise by one to ten points on average. Judged from 1,000 performances on.
with

placed as (
  select
    performance.score,
    ntile(4) over (partition by performance.student_id order by performance.recorded_at) as quarter
  from faraday.student_activity_performances as performance
  join faraday.students as student on student.id = performance.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
)

select
  'all pupils' as row_key,
  'rise of ' || round((avg(score) filter (where quarter = 4) - avg(score) filter (where quarter = 1))::numeric, 1)
    || ' points' as problem
from placed
having count(*) >= 1000
  and avg(score) filter (where quarter = 4) - avg(score) filter (where quarter = 1) not between 1 and 10;
