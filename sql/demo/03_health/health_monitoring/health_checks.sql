--! table: faraday.health_checks
--! mark: text notes
--! key: last_accessed_at
--! scaffold: 68c713d79b37 fefdff8e24c7

-- Health screenings per student.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_accessed_at,
    student.id as student_id,
    (seed.office_time('health_checks.performed_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as performed_at,
    performed_by.id as performed_by,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(200, students => 3714)) as n
  left join users as performed_by
    on performed_by.position = seed.fan_out('health_checks.performed_by', n, (select max(position) from users))
  left join students as student
    on student.position = seed.fan_out('health_checks.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('health_checks.notes', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('health_checks.updated_at?', n, 0.9) then (seed.time_between('health_checks.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from wanted
)

insert into faraday.health_checks (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, student_id, check_type,
  status, performed_at, performed_by, notes, created_at, updated_at
)
select
  last_accessed_at,
  case
    when seed.chance('health_checks.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_checks.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('health_checks.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_checks.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('health_checks.scheduled_deletion_at?', n, 0.9) then performed_at + interval '24 hours' * seed.int('health_checks.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('health_checks.retention_period?', n, 0.85) then seed.int('health_checks.retention_period', n, 1, 100)
  end,
  student_id,
  seed.pick('health_checks.check_type', n, 'EQUIPMENT', 'ENVIRONMENT', 'STUDENT', 'INSTRUCTOR')::faraday.check_type_enum,
  seed.pick_weighted('health_checks.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1]),
  performed_at,
  performed_by,
  notes,
  (seed.office_time('health_checks.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  updated_at
from shaped
where not exists (
  select from faraday.health_checks as present
  where present.last_accessed_at = shaped.last_accessed_at
);
