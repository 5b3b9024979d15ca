--! table: faraday.health_alerts
--! mark: text notes
--! key: last_accessed_at
--! scaffold: a0965d4608dc 2c6c36b5569f

-- Warnings raised per student.
with

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

health_conditions as (
  select
    row_of.id,
    row_number() over (order by row_of.last_accessed_at)::integer as position
  from faraday.health_conditions as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_accessed_at,
    student.id as student_id,
    case when seed.chance('health_alerts.condition_id?', n, 0.85) then condition.id end as condition_id,
    message_word.word as message,
    'MOCK: ' || notes_word.word as notes,
    (seed.office_time('health_alerts.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(50, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('health_alerts.student_id', n, (select max(position) from students))
  left join health_conditions as condition
    on condition.position = seed.fan_out('health_alerts.condition_id', n, (select max(position) from health_conditions))
  left join seed.word as message_word on message_word.kind = 'sentence' and message_word.position = seed.distinct_position('health_alerts.message', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('health_alerts.notes', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('health_alerts.updated_at?', n, 0.9) then (seed.time_between('health_alerts.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from wanted
)

insert into faraday.health_alerts (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, student_id, condition_id,
  alert_type, message, severity, is_active, resolved_at, notes, created_at, updated_at
)
select
  last_accessed_at,
  case
    when seed.chance('health_alerts.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_alerts.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('health_alerts.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_alerts.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('health_alerts.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('health_alerts.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('health_alerts.retention_period?', n, 0.85) then seed.int('health_alerts.retention_period', n, 1, 100)
  end,
  student_id,
  condition_id,
  seed.pick_weighted('health_alerts.alert_type', n, array['HIGH_RISK', 'MEDIUM_RISK', 'LOW_RISK', 'INFORMATION'], array[4, 8, 4, 4])::faraday.alert_type_enum,
  message,
  seed.pick_weighted('health_alerts.severity', n, array['low', 'medium', 'high', 'critical'], array[5, 4, 2, 1]),
  case when seed.chance('health_alerts.is_active?', n, 0.85) then seed.chance('health_alerts.is_active', n, 0.9) end,
  case
    when seed.chance('health_alerts.resolved_at?', n, 0.6) then least(created_at + interval '1 hour' * seed.int('health_alerts.resolved_at', n, 1, 72), (seed.now() at time zone 'UTC'))
  end,
  notes,
  created_at,
  updated_at
from shaped
where not exists (
  select from faraday.health_alerts as present
  where present.last_accessed_at = shaped.last_accessed_at
);
