--! table: faraday.health_conditions
--! mark: text description
--! key: last_accessed_at
--! scaffold: efba97b153b2 becc7fe3d600

-- Conditions per student.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_accessed_at,
    student.id as student_id,
    condition_name_word.word as condition_name,
    'MOCK: ' || description_word.word as description,
    case when seed.chance('health_conditions.treatment?', n, 0.85) then treatment_word.word end as treatment,
    case when seed.chance('health_conditions.restrictions?', n, 0.85) then restrictions_word.word end as restrictions,
    case when seed.chance('health_conditions.notes?', n, 0.85) then notes_word.word end as notes,
    (seed.office_time('health_conditions.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(30, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('health_conditions.student_id', n, (select max(position) from students))
  left join seed.word as condition_name_word on condition_name_word.kind = 'condition' and condition_name_word.position = seed.distinct_position('health_conditions.condition_name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('health_conditions.description', n)
  left join seed.word as treatment_word on treatment_word.kind = 'sentence' and treatment_word.position = seed.distinct_position('health_conditions.treatment', n)
  left join seed.word as restrictions_word on restrictions_word.kind = 'sentence' and restrictions_word.position = seed.distinct_position('health_conditions.restrictions', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('health_conditions.notes', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('health_conditions.diagnosis_date?', n, 0.9) then (seed.time_between('health_conditions.diagnosis_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as diagnosis_date,
    case
      when seed.chance('health_conditions.updated_at?', n, 0.9) then (seed.time_between('health_conditions.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from wanted
)

insert into faraday.health_conditions (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, student_id,
  condition_name, description, severity, diagnosis_date, treatment, restrictions, notes, created_at,
  updated_at
)
select
  last_accessed_at,
  case
    when seed.chance('health_conditions.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_conditions.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('health_conditions.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_conditions.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('health_conditions.scheduled_deletion_at?', n, 0.9) then diagnosis_date + interval '24 hours' * seed.int('health_conditions.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('health_conditions.retention_period?', n, 0.85) then seed.int('health_conditions.retention_period', n, 1, 100)
  end,
  student_id,
  condition_name,
  description,
  seed.pick_weighted('health_conditions.severity', n, array['low', 'medium', 'high', 'critical'], array[5, 4, 2, 1]),
  diagnosis_date,
  treatment,
  restrictions,
  notes,
  created_at,
  updated_at
from shaped
where not exists (
  select from faraday.health_conditions as present
  where present.last_accessed_at = shaped.last_accessed_at
);
