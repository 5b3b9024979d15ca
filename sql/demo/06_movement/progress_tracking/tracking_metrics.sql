--! table: faraday.tracking_metrics
--! mark: ledger
--! key: created_at
--! scaffold: 887ba72a43c4 cead3d6a1bb4

-- Values of a tracked activity.
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
    case when seed.chance('tracking_metrics.metric_notes?', n, 0.85) then metric_notes_word.word end as metric_notes
  from generate_series(1, seed.rows(60, students => 3714)) as n
  left join activity_trackings as tracking
    on tracking.position = seed.fan_out('tracking_metrics.tracking_id', n, (select max(position) from activity_trackings))
  left join seed.word as metric_notes_word on metric_notes_word.kind = 'note' and metric_notes_word.position = seed.distinct_position('tracking_metrics.metric_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('tracking_metrics.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.tracking_metrics (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    tracking_id, metric_type, metric_value, metric_unit, metric_notes, metric_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('tracking_metrics.last_accessed_at?', n, 0.8) then (seed.time_between('tracking_metrics.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('tracking_metrics.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('tracking_metrics.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('tracking_metrics.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('tracking_metrics.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('tracking_metrics.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('tracking_metrics.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('tracking_metrics.retention_period?', n, 0.85) then seed.int('tracking_metrics.retention_period', n, 1, 100)
    end,
    tracking_id,
    seed.pick_weighted('tracking_metrics.metric_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    case
      when seed.chance('tracking_metrics.metric_value?', n, 0.85) then seed.amount('tracking_metrics.metric_value', n, 1, 1000, 2)
    end,
    case
      when seed.chance('tracking_metrics.metric_unit?', n, 0.85) then seed.pick_weighted('tracking_metrics.metric_unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1])
    end,
    metric_notes,
    case
      when seed.chance('tracking_metrics.metric_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('tracking_metrics.metric_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('tracking_metrics.metric_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('tracking_metrics.metric_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.tracking_metrics as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.tracking_metrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
