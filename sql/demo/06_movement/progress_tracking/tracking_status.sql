--! table: faraday.tracking_status
--! mark: parent tracking_id
--! key: tracking_id, status_date

-- The states of the first 75 tracked sessions: not started when it was recorded, and at its end the one that it still has.
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

states as (
  select tracked.*, state.*
  from tracked
  cross join lateral (
    values
      (1, 'NOT_STARTED', least(tracking_date, ended_at) - interval '1 minute', 'Waiting for the start.'),
      (2, tracking_status::text, ended_at, case tracking_status
        when 'COMPLETED' then 'Done as planned.'
        when 'IN_PROGRESS' then 'Goes on in the next lesson.'
        when 'NEEDS_IMPROVEMENT' then 'To be repeated with an easier form.'
        when 'ON_HOLD' then 'Waits for the pupil to come back.'
        when 'CANCELLED' then 'Given up for another activity.'
        else 'Not begun yet.'
      end)
  ) as state (turn, name, since, text)
)

insert into faraday.tracking_status (
  tracking_id, status, status_date, status_notes, status_metadata, created_at, updated_at
)
select id, name::faraday.status_enum, since, text, json_build_object('activity', activity), since, since
from states
where n <= ceil(seed.rows(150, students => 3714) / 2.0)
  and not exists (
    select from faraday.tracking_status as present
    where present.tracking_id = states.id
      and present.status_date = states.since
  );
