-- Pupils differ: those who miss most miss at least three times as often as those who miss least. Judged from 500 pupils with 20
-- lessons on.
with

missed as (
  select attendance.student_id, avg((attendance.status in ('ABSENT', 'EXCUSED'))::integer) as share
  from faraday.physical_education_attendance as attendance
  join faraday.students as student on student.id = attendance.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  group by attendance.student_id
  having count(*) >= 20
),

quarters as (
  select share, ntile(4) over (order by share) as quarter
  from missed
)

select
  'all pupils' as row_key,
  format(
    'quarter that misses most: %s, least: %s', round(avg(share) filter (where quarter = 4), 3),
    round(avg(share) filter (where quarter = 1), 3)
  ) as problem
from quarters
having count(*) >= 500
  and avg(share) filter (where quarter = 4) < 3 * avg(share) filter (where quarter = 1);
