-- As documented in grades.sql: people reach 82 to 93 of 100 points on average, about one piece in eleven is late, and late
-- work is
-- worth less. Judged from 300 graded pieces on.
with

graded as (
  select
    grade.grade / rubric.total_points as share,
    grade.submitted_at > assignment.due_date as is_late
  from faraday.grades as grade
  join faraday.assignments as assignment on assignment.id = grade.assignment_id
  join faraday.rubrics as rubric on rubric.id = assignment.rubric_id
  where assignment.description like 'MOCK:%' and grade.grade is not null
),

figures as (
  select
    count(*) as pieces,
    avg(share) as mean,
    avg(is_late::integer) as late,
    avg(share) filter (where is_late) as mean_late,
    avg(share) filter (where not is_late) as mean_in_time
  from graded
)

select
  'faraday.grades' as row_key,
  format('%s pieces, mean %s, late %s, late ones %s, others %s', pieces, round(mean::numeric, 3), round(late, 3),
    round(mean_late::numeric, 3), round(mean_in_time::numeric, 3)) as problem
from figures
where pieces >= 300
  and not (mean between 0.82 and 0.93 and late between 0.04 and 0.15 and mean_late < mean_in_time);
