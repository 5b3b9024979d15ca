--! table: faraday.tracking_metrics
--! mark: parent tracking_id
--! key: tracking_id, metric_type

-- Two values for each of the first thirty tracked sessions: minutes in motion, at most its duration, and steps at about a
-- hundred a minute.
with

tracked as (
  select
    tracking.*,
    activity.name as activity,
    row_number() over (
      order by
        tracking.tracking_status = 'NOT_STARTED',
        substring(student.email from '([0-9]{1,9})@')::integer,
        tracking_date,
        activity.name collate "C"
    ) as n,
    least(tracking_date + interval '1 minute' * coalesce(duration_minutes, 30), (seed.now() at time zone 'UTC')) as ended_at
  from faraday.activity_tracking as tracking
  join faraday.students as student on student.id = tracking.student_id
  join faraday.activities as activity on activity.id = tracking.activity_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

moving as (
  select tracked.*, round(coalesce(duration_minutes, 30) * seed.int('tracking_metrics.active', n, 62, 92) / 100.0) as minutes
  from tracked
),

metrics as (
  select moving.id, moving.n, moving.ended_at, metric.*
  from moving
  cross join lateral (
    values
      (1, 'active_minutes', minutes, 'minutes', 'Counted by the class monitor.'),
      (2, 'steps', minutes * (92 + mod(n, 17)), 'steps', 'Pedometer at the hip.')
  ) as metric (turn, type, value, unit, text)
)

insert into faraday.tracking_metrics (
  tracking_id, metric_type, metric_value, metric_unit, metric_notes, metric_metadata, created_at, updated_at
)
select id, type, value, unit, text, json_build_object('source', 'wearable'), ended_at, ended_at
from metrics
where 2 * (n - 1) + turn <= seed.rows(60, students => 3714)
  and not exists (
    select from faraday.tracking_metrics as present
    where present.tracking_id = metrics.id
      and present.metric_type = metrics.type
  );
