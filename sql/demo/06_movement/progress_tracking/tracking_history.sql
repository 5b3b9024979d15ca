--! table: faraday.tracking_history
--! mark: ledger
--! key: created_at
--! scaffold: c382035ca429 149aa8a6abf3

-- Events of a tracked activity.
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
    case
      when seed.chance('tracking_history.history_description?', n, 0.85) then history_description_word.word
    end as history_description
  from generate_series(1, seed.rows(500, students => 3714)) as n
  left join activity_trackings as tracking
    on tracking.position = seed.fan_out('tracking_history.tracking_id', n, (select max(position) from activity_trackings))
  left join seed.word as history_description_word on history_description_word.kind = 'sentence' and history_description_word.position = seed.distinct_position('tracking_history.history_description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('tracking_history.history_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as history_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('tracking_history.updated_at', n, (history_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
),

inserted as (
  insert into faraday.tracking_history (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    tracking_id, history_date, history_type, history_description, history_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('tracking_history.last_accessed_at?', n, 0.8) then (seed.time_between('tracking_history.last_accessed_at', n, (history_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('tracking_history.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('tracking_history.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('tracking_history.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('tracking_history.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('tracking_history.scheduled_deletion_at?', n, 0.9) then history_date + interval '24 hours' * seed.int('tracking_history.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('tracking_history.retention_period?', n, 0.85) then seed.int('tracking_history.retention_period', n, 1, 100)
    end,
    tracking_id,
    history_date,
    seed.pick_weighted('tracking_history.history_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
    history_description,
    case
      when seed.chance('tracking_history.history_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('tracking_history.history_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('tracking_history.history_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('tracking_history.history_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  where not exists (
    select from faraday.tracking_history as present
    where present.created_at = detailed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.tracking_history', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
