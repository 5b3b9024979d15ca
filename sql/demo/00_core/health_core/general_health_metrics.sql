--! table: faraday.general_health_metrics
--! mark: text notes
--! key: created_at
--! scaffold: 3147b24510e2 dee5f87cbba2

-- General readings per student.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    student.id as student_id,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(1000, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('general_health_metrics.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('general_health_metrics.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('general_health_metrics.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.general_health_metrics (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  metadata, student_id, metric_type, value, unit, notes
)
select
  created_at,
  updated_at,
  case
    when seed.chance('general_health_metrics.last_accessed_at?', n, 0.8) then (seed.time_between('general_health_metrics.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('general_health_metrics.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('general_health_metrics.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('general_health_metrics.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('general_health_metrics.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('general_health_metrics.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('general_health_metrics.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('general_health_metrics.retention_period?', n, 0.85) then seed.int('general_health_metrics.retention_period', n, 1, 100)
  end,
  case
    when seed.chance('general_health_metrics.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('general_health_metrics.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('general_health_metrics.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('general_health_metrics.metadata.attempt', n, 1, 3))::json
  end,
  student_id,
  seed.pick_weighted('general_health_metrics.metric_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  seed.amount('general_health_metrics.value', n, 1, 1000, 2),
  seed.pick_weighted('general_health_metrics.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1]),
  notes
from shaped
where not exists (
  select from faraday.general_health_metrics as present
  where present.created_at = shaped.created_at
);
