--! table: faraday.health_fitness_health_checks
--! mark: ledger
--! key: created_at
--! scaffold: 1561304f0ac4 95f80adc059f

-- Fitness-side screenings.
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
    performed_by_person.first_name || ' ' || performed_by_person.last_name as performed_by,
    case
      when seed.chance('health_fitness_health_checks.recommendations?', n, 0.85) then recommendations_word.word
    end as recommendations
  from generate_series(1, seed.rows(120, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('health_fitness_health_checks.student_id', n, (select max(position) from students))
  left join seed.person as performed_by_person on performed_by_person.position = seed.distinct_position('health_fitness_health_checks.performed_by_person', n)
  left join seed.word as recommendations_word on recommendations_word.kind = 'sentence' and recommendations_word.position = seed.distinct_position('health_fitness_health_checks.recommendations', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('health_fitness_health_checks.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.health_fitness_health_checks (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, student_id, check_type, performed_by, findings, recommendations
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('health_fitness_health_checks.last_accessed_at?', n, 0.8) then (seed.time_between('health_fitness_health_checks.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('health_fitness_health_checks.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_fitness_health_checks.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('health_fitness_health_checks.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_fitness_health_checks.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('health_fitness_health_checks.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('health_fitness_health_checks.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('health_fitness_health_checks.retention_period?', n, 0.85) then seed.int('health_fitness_health_checks.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('health_fitness_health_checks.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('health_fitness_health_checks.is_active?', n, 0.85) then seed.chance('health_fitness_health_checks.is_active', n, 0.9)
    end,
    case
      when seed.chance('health_fitness_health_checks.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('health_fitness_health_checks.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('health_fitness_health_checks.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('health_fitness_health_checks.metadata.attempt', n, 1, 3))::json
    end,
    student_id,
    seed.pick_weighted('health_fitness_health_checks.check_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    performed_by,
    case
      when seed.chance('health_fitness_health_checks.findings?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_health_checks.findings.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_health_checks.findings.version', n, 1, 5))::json
    end,
    recommendations
  from shaped
  where not exists (
    select from faraday.health_fitness_health_checks as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.health_fitness_health_checks', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
