-- On Mondays fewer attend than on the other days. Judged from 20,000 lessons on.
select
  'Mondays' as row_key,
  format('%s %%, other days %s %%',
    round(
      100 * avg((attendance.status in ('PRESENT', 'LATE'))::integer) filter (where extract(isodow from attendance.date) = 1), 2
    ),
    round(
      100 * avg((attendance.status in ('PRESENT', 'LATE'))::integer) filter (where extract(isodow from attendance.date) > 1), 2
    )) as problem
from faraday.physical_education_attendance as attendance
join faraday.students as student on student.id = attendance.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
having count(*) >= 20000
  and avg((attendance.status in ('PRESENT', 'LATE'))::integer) filter (where extract(isodow from attendance.date) = 1)
    >= avg((attendance.status in ('PRESENT', 'LATE'))::integer) filter (where extract(isodow from attendance.date) > 1);
