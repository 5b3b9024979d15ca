--! table: faraday.physical_education_student_health_health_records
--! mark: ledger
--! key: created_at
--! scaffold: 868b41eebe9f 9e377832755b

-- Height and weight records.
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
    case
      when seed.chance('physical_education_student_health_health_records.health_notes?', n, 0.85) then health_notes_word.word
    end as health_notes
  from generate_series(1, seed.rows(4000, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('physical_education_student_health_health.student_id', n, (select max(position) from students))
  left join seed.word as health_notes_word on health_notes_word.kind = 'note' and health_notes_word.position = seed.distinct_position('physical_education_student_health_health_records.health_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('physical_education_student_health_health_records.record_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as record_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('physical_education_student_health_health_records.updated_at', n, (record_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
),

inserted as (
  insert into faraday.physical_education_student_health_health_records (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    student_id, record_date, height, weight, bmi, health_notes, health_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('physical_education_student_health_health_records.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_student_health_health_records.last_accessed_at', n, (record_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('physical_education_student_health_health_records.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_student_health_health_records.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_student_health_health_records.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_student_health_health_records.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_student_health_health_records.scheduled_deletion_at?', n, 0.9) then record_date + interval '24 hours' * seed.int('physical_education_student_health_health_records.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('physical_education_student_health_health_records.retention_period?', n, 0.85) then seed.int('physical_education_student_health_health_records.retention_period', n, 1, 100)
    end,
    student_id,
    record_date,
    case
      when seed.chance('physical_education_student_health_health_records.height?', n, 0.85) then seed.int('physical_education_student_health_health_records.height', n, 155, 195)
    end,
    case
      when seed.chance('physical_education_student_health_health_records.weight?', n, 0.85) then seed.amount('physical_education_student_health_health_records.weight', n, 1, 90, 1)
    end,
    case
      when seed.chance('physical_education_student_health_health_records.bmi?', n, 0.85) then seed.decimal('physical_education_student_health_health_records.bmi', n, 18, 33, 1)
    end,
    health_notes,
    case
      when seed.chance('physical_education_student_health_health_records.health_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_student_health_health_records.health_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_student_health_health_records.health_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_student_health_health_records.health_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  where not exists (
    select from faraday.physical_education_student_health_health_records as present
    where present.created_at = detailed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_student_health_health_records', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
