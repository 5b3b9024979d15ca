--! table: faraday.tracking_status
--! mark: ledger
--! key: created_at
--! scaffold: ffb1e09197e6 bd699b7e347b

-- States of a tracked activity.
with

activity_trackings as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.activity_tracking as row_of
  where exists (select from faraday.students as parent where parent.id = row_of.student_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    tracking.id as tracking_id,
    case when seed.chance('tracking_status.status_notes?', n, 0.85) then status_notes_word.word end as status_notes
  from generate_series(1, seed.rows(150, students => 3714)) as n
  left join activity_trackings as tracking
    on tracking.position = seed.fan_out('tracking_status.tracking_id', n, (select max(position) from activity_trackings))
  left join seed.word as status_notes_word on status_notes_word.kind = 'note' and status_notes_word.position = seed.distinct_position('tracking_status.status_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('tracking_status.status_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as status_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('tracking_status.updated_at', n, (status_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
),

inserted as (
  insert into faraday.tracking_status (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    tracking_id, status, status_date, status_notes, status_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('tracking_status.last_accessed_at?', n, 0.8) then (seed.time_between('tracking_status.last_accessed_at', n, (status_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('tracking_status.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('tracking_status.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('tracking_status.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('tracking_status.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('tracking_status.scheduled_deletion_at?', n, 0.9) then status_date + interval '24 hours' * seed.int('tracking_status.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('tracking_status.retention_period?', n, 0.85) then seed.int('tracking_status.retention_period', n, 1, 100)
    end,
    tracking_id,
    seed.pick_weighted('tracking_status.status', n, array['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'NEEDS_IMPROVEMENT', 'ON_HOLD', 'CANCELLED'], array[4, 4, 8, 4, 2, 1])::faraday.status_enum,
    status_date,
    status_notes,
    case
      when seed.chance('tracking_status.status_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('tracking_status.status_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('tracking_status.status_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('tracking_status.status_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  where not exists (
    select from faraday.tracking_status as present
    where present.created_at = detailed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.tracking_status', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
