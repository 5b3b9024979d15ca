--! table: faraday.health_metrics
--! mark: text notes
--! key: recorded_at
--! scaffold: fbda35d5a5a5 47c52502b205

-- Health readings per student.
with

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    student.id as student_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as recorded_at,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(25, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('health_metrics.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('health_metrics.notes', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('health_metrics.last_accessed_at?', n, 0.8) then (seed.time_between('health_metrics.last_accessed_at', n, (recorded_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed_at
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('health_metrics.updated_at?', n, 0.9) then (seed.time_between('health_metrics.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from shaped
)

insert into faraday.health_metrics (
  student_id, metric_type, value, unit, recorded_at, metric_metadata, last_accessed_at, archived_at,
  deleted_at, scheduled_deletion_at, retention_period, notes, created_at, updated_at
)
select
  student_id,
  seed.pick_weighted('health_metrics.metric_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  seed.amount('health_metrics.value', n, 1, 1000, 2),
  seed.pick_weighted('health_metrics.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1]),
  recorded_at,
  case
    when seed.chance('health_metrics.metric_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('health_metrics.metric_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('health_metrics.metric_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('health_metrics.metric_metadata.attempt', n, 1, 3))::json
  end,
  last_accessed_at,
  case
    when seed.chance('health_metrics.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_metrics.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('health_metrics.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_metrics.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('health_metrics.scheduled_deletion_at?', n, 0.9) then recorded_at + interval '24 hours' * seed.int('health_metrics.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('health_metrics.retention_period?', n, 0.85) then seed.int('health_metrics.retention_period', n, 1, 100)
  end,
  notes,
  (seed.office_time('health_metrics.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  updated_at
from detailed
where not exists (
  select from faraday.health_metrics as present
  where present.recorded_at = detailed.recorded_at
);
