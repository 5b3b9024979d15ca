--! table: faraday.teacher_availability
--! mark: ledger
--! key: teacher_id, day_of_week, start_time
--! scaffold: e2e2c1c6b2af 90f457da7f52

-- Free hours per teacher.
with

physical_education_teachers as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.physical_education_teachers as row_of
  where exists (select from faraday.users as parent where parent.id = row_of.user_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    (seed.office_time('teacher_availability.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    teacher.id as teacher_id
  from generate_series(1, seed.rows(100)) as n
  left join physical_education_teachers as teacher
    on teacher.position = seed.fan_out('teacher_availability.teacher_id', n, (select max(position) from physical_education_teachers))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('teacher_availability.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    created_at + interval '24 hours' * seed.int('teacher_availability.start_time', n, 1, 60) as start_time
  from wanted
),

inserted as (
  insert into faraday.teacher_availability (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    teacher_id, day_of_week, start_time, end_time, is_available, availability_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('teacher_availability.last_accessed_at?', n, 0.8) then (seed.time_between('teacher_availability.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('teacher_availability.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('teacher_availability.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('teacher_availability.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('teacher_availability.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('teacher_availability.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('teacher_availability.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('teacher_availability.retention_period?', n, 0.85) then seed.int('teacher_availability.retention_period', n, 1, 100)
    end,
    teacher_id,
    n,
    start_time,
    start_time + interval '24 hours' * seed.int('teacher_availability.end_time', n, 1, 90),
    case
      when seed.chance('teacher_availability.is_available?', n, 0.85) then seed.chance('teacher_availability.is_available', n, 0.9)
    end,
    case
      when seed.chance('teacher_availability.availability_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('teacher_availability.availability_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('teacher_availability.availability_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('teacher_availability.availability_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  on conflict (teacher_id, day_of_week, start_time) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.teacher_availability', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
