--! table: faraday.exercise_metrics
--! mark: parent progress_id
--! key: progress_id, metric_name

-- Two values for each of the first fifty entries of exercise_progress: the work of all sets, and the change since the first
-- check.
with

entries as (
  select
    progress.*,
    4 * (substring(student.email from '([0-9]{1,9})@')::integer - 1) + (progress_metadata ->> 'check')::integer as n
  from faraday.exercise_progress as progress
  join faraday.students as student on student.id = progress.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

metrics as (
  select entries.id, entries.n, entries.progress_date, metric.*
  from entries
  cross join lateral (
    values
      (
        1,
        case when progress_metadata ->> 'reps' is not null then 'total_repetitions' else 'total_time' end,
        coalesce((progress_metadata ->> 'sets')::numeric * (progress_metadata ->> 'reps')::numeric,
          (progress_metadata ->> 'seconds')::numeric),
        case when progress_metadata ->> 'reps' is not null then 'repetitions' else 'seconds' end
      ),
      (2, 'change_since_first_check', (progress_metadata ->> 'change_percent')::numeric, 'percent')
  ) as metric (turn, name, value, unit)
)

insert into faraday.exercise_metrics (progress_id, metric_name, value, unit, metric_metadata, created_at, updated_at)
select
  id,
  name,
  value,
  unit,
  json_build_object('source', 'teacher check', 'better', 'higher'),
  progress_date + interval '10 minutes',
  progress_date + interval '10 minutes'
from metrics
where 2 * (n - 1) + turn <= seed.rows(100, students => 3714)
  and not exists (
    select from faraday.exercise_metrics as present
    where present.progress_id = metrics.id
      and present.metric_name = metrics.name
  );
