--! table: faraday.tracking_history
--! mark: parent tracking_id
--! key: tracking_id, history_type

-- Two events for each of the first 250 tracked sessions: recorded, then set to the state that it still has.
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

events as (
  select tracked.*, event.*
  from tracked
  cross join lateral (
    values
      (1, 'recorded', least(tracking_date, ended_at), 'Session of ' || activity || ' recorded.', 'NOT_STARTED'),
      (2, 'status_changed', ended_at, activity || ' set to ' || lower(replace(tracking_status::text, '_', ' '))
        || '.', tracking_status::text)
  ) as event (turn, type, happened_at, text, state)
)

insert into faraday.tracking_history (
  tracking_id, history_date, history_type, history_description, history_metadata, created_at, updated_at
)
select id, happened_at, type, text, json_build_object('status', state, 'type', tracking_type), happened_at, happened_at
from events
where n <= ceil(seed.rows(500, students => 3714) / 2.0)
  and not exists (
    select from faraday.tracking_history as present
    where present.tracking_id = events.id
      and present.history_type = events.type
  );
