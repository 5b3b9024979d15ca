--! table: faraday.routine_metrics
--! mark: parent progress_id
--! key: progress_id, metric_name

-- Two values for each of the first hundred looks in routine_progress: its accuracy, and how much is missing to that of the check.
with

looks as (
  select
    progress.*,
    4 * (substring(student.email from '([0-9]{1,9})@')::integer - 1) + (progress_metadata ->> 'look')::integer as n,
    (progress_metadata ->> 'accuracy')::numeric as accuracy,
    (progress_metadata ->> 'final_accuracy')::numeric as final
  from faraday.routine_progress as progress
  join faraday.students as student on student.id = progress.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

metrics as (
  select looks.id, looks.n, metric.*
  from looks
  cross join lateral (
    values (1, 'accuracy', accuracy, 'points'), (2, 'missing_to_check', final - accuracy, 'points')
  ) as metric (turn, name, value, unit)
)

insert into faraday.routine_metrics (progress_id, metric_name, value, unit, metric_metadata)
select id, name, value, unit, json_build_object('scale', '0 to 100')
from metrics
where 2 * (n - 1) + turn <= seed.rows(200, students => 3714)
  and not exists (
    select from faraday.routine_metrics as present
    where present.progress_id = metrics.id
      and present.metric_name = metrics.name
  );
