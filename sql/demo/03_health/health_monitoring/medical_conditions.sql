--! table: faraday.medical_conditions
--! mark: ledger
--! key: created_at
--! scaffold: 33eba7c4b91e 814cac57ebce

-- Diagnoses per student.
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
    condition_name_word.word as condition_name,
    case when seed.chance('medical_conditions.treatment?', n, 0.85) then treatment_word.word end as treatment,
    case
      when seed.chance('medical_conditions.condition_notes?', n, 0.85) then condition_notes_word.word
    end as condition_notes
  from generate_series(1, seed.rows(100, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('medical_conditions.student_id', n, (select max(position) from students))
  left join seed.word as condition_name_word on condition_name_word.kind = 'condition' and condition_name_word.position = seed.distinct_position('medical_conditions.condition_name', n)
  left join seed.word as treatment_word on treatment_word.kind = 'sentence' and treatment_word.position = seed.distinct_position('medical_conditions.treatment', n)
  left join seed.word as condition_notes_word on condition_notes_word.kind = 'note' and condition_notes_word.position = seed.distinct_position('medical_conditions.condition_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('medical_conditions.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('medical_conditions.diagnosis_date?', n, 0.9) then (seed.time_between('medical_conditions.diagnosis_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as diagnosis_date
  from wanted
),

inserted as (
  insert into faraday.medical_conditions (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    student_id, condition_name, diagnosis_date, severity, treatment, condition_notes, condition_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('medical_conditions.last_accessed_at?', n, 0.8) then (seed.time_between('medical_conditions.last_accessed_at', n, (diagnosis_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('medical_conditions.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('medical_conditions.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('medical_conditions.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('medical_conditions.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('medical_conditions.scheduled_deletion_at?', n, 0.9) then diagnosis_date + interval '24 hours' * seed.int('medical_conditions.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('medical_conditions.retention_period?', n, 0.85) then seed.int('medical_conditions.retention_period', n, 1, 100)
    end,
    student_id,
    condition_name,
    diagnosis_date,
    case
      when seed.chance('medical_conditions.severity?', n, 0.85) then seed.pick_weighted('medical_conditions.severity', n, array['low', 'medium', 'high', 'critical'], array[5, 4, 2, 1])
    end,
    treatment,
    condition_notes,
    case
      when seed.chance('medical_conditions.condition_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('medical_conditions.condition_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('medical_conditions.condition_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('medical_conditions.condition_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.medical_conditions as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.medical_conditions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
