--! table: faraday.student_health
--! mark: ledger
--! key: student_id
--! scaffold: cd844c231bb7 097e793fdeb9

-- Health profile per student.
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
    person.first_name,
    person.last_name,
    (seed.office_time('student_health.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    student.id as student_id,
    case when seed.chance('student_health.health_notes?', n, 0.85) then health_notes_word.word end as health_notes
  from generate_series(1, seed.rows(3714, students => 3714)) as n
  left join students as student on student.position = n
  left join seed.person as person on person.position = seed.distinct_position('student_health.person', n)
  left join seed.word as health_notes_word on health_notes_word.kind = 'note' and health_notes_word.position = seed.distinct_position('student_health.health_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('student_health.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.student_health (
    first_name, last_name, date_of_birth, gender, grade_level, student_metadata, created_at, updated_at,
    last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, student_id,
    health_status, health_notes, health_metadata
  )
  select
    first_name,
    last_name,
    (seed.today() - seed.int('student_health.date_of_birth', n, 2200, 6570))::timestamp,
    case
      when seed.chance('student_health.gender?', n, 0.85) then seed.pick_weighted('student_health.gender', n, array['female', 'male', 'diverse'], array[50, 48, 2])
    end,
    case
      when seed.chance('student_health.grade_level?', n, 0.85) then seed.pick_weighted('student_health.grade_level', n, array['basic', 'standard', 'advanced'], array[5, 5, 2])
    end,
    case
      when seed.chance('student_health.student_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('student_health.student_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('student_health.student_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('student_health.student_metadata.attempt', n, 1, 3))::json
    end,
    created_at,
    updated_at,
    case
      when seed.chance('student_health.last_accessed_at?', n, 0.8) then (seed.time_between('student_health.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('student_health.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('student_health.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('student_health.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('student_health.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('student_health.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('student_health.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('student_health.retention_period?', n, 0.85) then seed.int('student_health.retention_period', n, 1, 100)
    end,
    student_id,
    case
      when seed.chance('student_health.health_status?', n, 0.85) then seed.pick_weighted('student_health.health_status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
    end,
    health_notes,
    case
      when seed.chance('student_health.health_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('student_health.health_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('student_health.health_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('student_health.health_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  on conflict (student_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.student_health', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
