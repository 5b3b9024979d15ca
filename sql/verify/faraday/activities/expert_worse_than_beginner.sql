-- The better a pupil's level, the better the mean score. Judged from 1,000 performances of a level on.
with

means as (
  select student.level, avg(performance.score) as score, count(*) as performances
  from faraday.student_activity_performances as performance
  join faraday.students as student on student.id = performance.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  group by student.level
)

select
  better.level::text as row_key,
  format('mean %s, %s has %s', round(better.score::numeric, 1), worse.level, round(worse.score::numeric, 1)) as problem
from means as better
join means as worse on worse.level < better.level
where better.performances >= 1000
  and worse.performances >= 1000
  and better.score <= worse.score;
