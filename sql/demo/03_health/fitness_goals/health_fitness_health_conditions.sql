--! table: faraday.health_fitness_health_conditions
--! mark: text description
--! key: created_at
--! scaffold: 4ea033892eab 9dbe169535a8

-- Fitness-side conditions.
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
    name_word.word as name,
    'MOCK: ' || description_word.word as description,
    student.id as student_id,
    case when seed.chance('health_fitness_health_conditions.notes?', n, 0.85) then notes_word.word end as notes
  from generate_series(1, seed.rows(60, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('health_fitness_health_conditions.student_id', n, (select max(position) from students))
  left join seed.word as name_word on name_word.kind = 'condition' and name_word.position = seed.distinct_position('health_fitness_health_conditions.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('health_fitness_health_conditions.description', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('health_fitness_health_conditions.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('health_fitness_health_conditions.diagnosis_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as diagnosis_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('health_fitness_health_conditions.updated_at', n, (diagnosis_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
)

insert into faraday.health_fitness_health_conditions (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, description, status, is_active, metadata, student_id, severity, diagnosis_date, treatment_plan,
  restrictions, notes
)
select
  created_at,
  updated_at,
  case
    when seed.chance('health_fitness_health_conditions.last_accessed_at?', n, 0.8) then (seed.time_between('health_fitness_health_conditions.last_accessed_at', n, (diagnosis_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('health_fitness_health_conditions.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_fitness_health_conditions.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('health_fitness_health_conditions.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_fitness_health_conditions.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('health_fitness_health_conditions.scheduled_deletion_at?', n, 0.9) then diagnosis_date + interval '24 hours' * seed.int('health_fitness_health_conditions.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('health_fitness_health_conditions.retention_period?', n, 0.85) then seed.int('health_fitness_health_conditions.retention_period', n, 1, 100)
  end,
  name,
  description,
  seed.pick_weighted('health_fitness_health_conditions.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('health_fitness_health_conditions.is_active?', n, 0.85) then seed.chance('health_fitness_health_conditions.is_active', n, 0.9)
  end,
  case
    when seed.chance('health_fitness_health_conditions.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('health_fitness_health_conditions.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('health_fitness_health_conditions.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('health_fitness_health_conditions.metadata.attempt', n, 1, 3))::json
  end,
  student_id,
  seed.pick_weighted('health_fitness_health_conditions.severity', n, array['low', 'medium', 'high', 'critical'], array[5, 4, 2, 1]),
  diagnosis_date,
  case
    when seed.chance('health_fitness_health_conditions.treatment_plan?', n, 0.85) then seed.pick_weighted('health_fitness_health_conditions.treatment_plan', n, array['free', 'basic', 'pro', 'enterprise'], array[6, 5, 4, 1])
  end,
  case
    when seed.chance('health_fitness_health_conditions.restrictions?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_health_conditions.restrictions.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_health_conditions.restrictions.version', n, 1, 5))::json
  end,
  notes
from detailed
where not exists (
  select from faraday.health_fitness_health_conditions as present
  where present.created_at = detailed.created_at
);
