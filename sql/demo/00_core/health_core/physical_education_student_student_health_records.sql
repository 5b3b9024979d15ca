--! table: faraday.physical_education_student_student_health_records
--! mark: ledger
--! key: record_date
--! scaffold: 3ca284344a84 c14cf3d28843

-- Second set of body records.
with

student_healths as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.student_id)::integer as position
  from faraday.student_health as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.student_health' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    student.id as student_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as record_date,
    case
      when seed.chance('physical_education_student_student_health_records.health_notes?', n, 0.85) then health_notes_word.word
    end as health_notes,
    (seed.time_between('physical_education_student_student_health_records.created_at', n, greatest(student.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(4000, students => 3714)) as n
  left join student_healths as student
    on student.position = seed.fan_out('physical_education_student_student_healt.student_id', n, (select max(position) from student_healths))
  left join seed.word as health_notes_word on health_notes_word.kind = 'note' and health_notes_word.position = seed.distinct_position('physical_education_student_student_health_records.health_notes', n)
),

inserted as (
  insert into faraday.physical_education_student_student_health_records (
    student_id, record_date, height, weight, bmi, health_notes, health_metadata, created_at, updated_at
  )
  select
    student_id,
    record_date,
    case
      when seed.chance('physical_education_student_student_health_records.height?', n, 0.85) then seed.int('physical_education_student_student_health_records.height', n, 155, 195)
    end,
    case
      when seed.chance('physical_education_student_student_health_records.weight?', n, 0.85) then seed.amount('physical_education_student_student_health_records.weight', n, 1, 90, 1)
    end,
    case
      when seed.chance('physical_education_student_student_health_records.bmi?', n, 0.85) then seed.decimal('physical_education_student_student_health_records.bmi', n, 18, 33, 1)
    end,
    health_notes,
    case
      when seed.chance('physical_education_student_student_health_records.health_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_student_student_health_records.health_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_student_student_health_records.health_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_student_student_health_records.health_metadata.attempt', n, 1, 3))::json
    end,
    created_at,
    case
      when seed.chance('physical_education_student_student_health_records.updated_at?', n, 0.9) then (seed.time_between('physical_education_student_student_health_records.updated_at', n, (record_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.physical_education_student_student_health_records as present
    where present.record_date = wanted.record_date
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_student_student_health_records', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
