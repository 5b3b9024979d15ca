--! table: faraday.progress_metrics
--! mark: parent progress_id
--! key: progress_id, metric_type

-- Two values for each of the first forty attempts in progress_tracking: errors in a hundred tries, which follow from its
-- accuracy, and the heart rate, which follows from its effort.
with

attempts as (
  select
    tracking.*,
    4 * (substring(student.email from '([0-9]{1,9})@')::integer - 1) + (additional_metrics ->> 'attempt')::integer as n
  from faraday.progress_tracking as tracking
  join faraday.students as student on student.id = tracking.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

metrics as (
  select attempts.id, attempts.n, attempts.timestamp, metric.*
  from attempts
  cross join lateral (
    values
      (1, 'error_rate', 100 - accuracy::numeric, 'percent', 'lower is better'),
      (2, 'average_heart_rate', 105 + 6 * effort_level::numeric, 'bpm', 'wrist monitor')
  ) as metric (turn, type, value, unit, remark)
)

insert into faraday.progress_metrics (progress_id, metric_type, metric_value, unit, timestamp, context_data, created_at)
select id, type, value, unit, metrics.timestamp, json_build_object('remark', remark), metrics.timestamp
from metrics
where 2 * (n - 1) + turn <= seed.rows(80, students => 3714)
  and not exists (
    select from faraday.progress_metrics as present
    where present.progress_id = metrics.id
      and present.metric_type = metrics.type
  );
