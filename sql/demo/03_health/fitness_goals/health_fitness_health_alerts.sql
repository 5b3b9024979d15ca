--! table: faraday.health_fitness_health_alerts
--! mark: text description
--! key: created_at
--! scaffold: e8cb17c0e24c 40e105866481

-- Fitness-side health warnings.
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
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('health_fitness_health_alerts.action_taken?', n, 0.85) then action_taken_word.word
    end as action_taken,
    case when seed.chance('health_fitness_health_alerts.notes?', n, 0.85) then notes_word.word end as notes
  from generate_series(1, seed.rows(40, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('health_fitness_health_alerts.student_id', n, (select max(position) from students))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('health_fitness_health_alerts.description', n)
  left join seed.word as action_taken_word on action_taken_word.kind = 'sentence' and action_taken_word.position = seed.distinct_position('health_fitness_health_alerts.action_taken', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('health_fitness_health_alerts.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('health_fitness_health_alerts.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('health_fitness_health_alerts.resolved_at?', n, 0.6) then least(created_at + interval '1 hour' * seed.int('health_fitness_health_alerts.resolved_at', n, 1, 72), (seed.now() at time zone 'UTC'))
    end as resolved_at
  from wanted
)

insert into faraday.health_fitness_health_alerts (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  status, is_active, metadata, student_id, alert_type, severity, description, resolved_at, action_taken, notes
)
select
  created_at,
  updated_at,
  case
    when seed.chance('health_fitness_health_alerts.last_accessed_at?', n, 0.8) then (seed.time_between('health_fitness_health_alerts.last_accessed_at', n, (resolved_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('health_fitness_health_alerts.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_fitness_health_alerts.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('health_fitness_health_alerts.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_fitness_health_alerts.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('health_fitness_health_alerts.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('health_fitness_health_alerts.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('health_fitness_health_alerts.retention_period?', n, 0.85) then seed.int('health_fitness_health_alerts.retention_period', n, 1, 100)
  end,
  seed.pick_weighted('health_fitness_health_alerts.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('health_fitness_health_alerts.is_active?', n, 0.85) then seed.chance('health_fitness_health_alerts.is_active', n, 0.9)
  end,
  case
    when seed.chance('health_fitness_health_alerts.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('health_fitness_health_alerts.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('health_fitness_health_alerts.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('health_fitness_health_alerts.metadata.attempt', n, 1, 3))::json
  end,
  student_id,
  seed.pick_weighted('health_fitness_health_alerts.alert_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  seed.pick_weighted('health_fitness_health_alerts.severity', n, array['low', 'medium', 'high', 'critical'], array[5, 4, 2, 1]),
  description,
  resolved_at,
  action_taken,
  notes
from shaped
where not exists (
  select from faraday.health_fitness_health_alerts as present
  where present.created_at = shaped.created_at
);
