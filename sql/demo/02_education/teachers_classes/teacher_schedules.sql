--! table: faraday.teacher_schedules
--! mark: ledger
--! key: teacher_id, start_time
--! scaffold: 7e37bf5f2e52 88bf7f6d7bb9

-- Dated teaching slots.
with

physical_education_classes as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_classes as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes' and noted.key = row_of.id::text)
),

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
    (seed.office_time('teacher_schedules.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    teacher.id as teacher_id,
    class.id as class_id,
    (seed.now() at time zone 'UTC') + interval '1 hour' * n as start_time,
    case
      when seed.chance('teacher_schedules.schedule_notes?', n, 0.85) then schedule_notes_word.word
    end as schedule_notes
  from generate_series(1, seed.rows(100)) as n
  left join physical_education_classes as class
    on class.position = seed.fan_out('teacher_schedules.class_id', n, (select max(position) from physical_education_classes))
  left join physical_education_teachers as teacher
    on teacher.position = seed.fan_out('teacher_schedules.teacher_id', n, (select max(position) from physical_education_teachers))
  left join seed.word as schedule_notes_word on schedule_notes_word.kind = 'note' and schedule_notes_word.position = seed.distinct_position('teacher_schedules.schedule_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('teacher_schedules.schedule_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as schedule_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('teacher_schedules.updated_at', n, (schedule_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
),

inserted as (
  insert into faraday.teacher_schedules (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    teacher_id, class_id, schedule_date, start_time, end_time, status, schedule_notes, schedule_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('teacher_schedules.last_accessed_at?', n, 0.8) then (seed.time_between('teacher_schedules.last_accessed_at', n, (schedule_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('teacher_schedules.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('teacher_schedules.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('teacher_schedules.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('teacher_schedules.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('teacher_schedules.scheduled_deletion_at?', n, 0.9) then schedule_date + interval '24 hours' * seed.int('teacher_schedules.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('teacher_schedules.retention_period?', n, 0.85) then seed.int('teacher_schedules.retention_period', n, 1, 100)
    end,
    teacher_id,
    class_id,
    schedule_date,
    start_time,
    start_time + interval '24 hours' * seed.int('teacher_schedules.end_time', n, 1, 90),
    case
      when seed.chance('teacher_schedules.status?', n, 0.85) then seed.pick_weighted('teacher_schedules.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
    end,
    schedule_notes,
    case
      when seed.chance('teacher_schedules.schedule_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('teacher_schedules.schedule_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('teacher_schedules.schedule_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('teacher_schedules.schedule_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  on conflict (teacher_id, start_time) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.teacher_schedules', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
