--! table: faraday.physical_education_class_routines
--! mark: text description
--! key: class_id, name
--! scaffold: 042bfd7b4fef ee4a9013dd4e

-- Routines of gym classes.
with

physical_education_classes as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_classes as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    class.id as class_id,
    initcap(name_word.word) || ' routine' as plain_name,
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('physical_education_class_routines.sequence?', n, 0.85) then sequence_word.word
    end as sequence,
    case
      when seed.chance('physical_education_class_routines.equipment_needed?', n, 0.85) then equipment_needed_word.word
    end as equipment_needed,
    case when seed.chance('physical_education_class_routines.notes?', n, 0.85) then notes_word.word end as notes,
    (seed.office_time('physical_education_class_routines.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(100)) as n
  left join physical_education_classes as class
    on class.position = seed.fan_out('physical_education_class_routines.class_id', n, (select max(position) from physical_education_classes))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('physical_education_class_routines.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('physical_education_class_routines.description', n)
  left join seed.word as sequence_word on sequence_word.kind = 'sentence' and sequence_word.position = seed.distinct_position('physical_education_class_routines.sequence', n)
  left join seed.word as equipment_needed_word on equipment_needed_word.kind = 'sentence' and equipment_needed_word.position = seed.distinct_position('physical_education_class_routines.equipment_needed', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('physical_education_class_routines.notes', n)
),

shaped as (
  select
    wanted.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by class_id, lower(left(plain_name, 95)) order by n), 1), '') as name
  from wanted
)

insert into faraday.physical_education_class_routines (
  class_id, name, description, duration_minutes, sequence, equipment_needed, notes, created_at, updated_at
)
select
  class_id,
  name,
  description,
  case
    when seed.chance('physical_education_class_routines.duration_minutes?', n, 0.85) then seed.int('physical_education_class_routines.duration_minutes', n, 3, 36) * 5
  end,
  sequence,
  equipment_needed,
  notes,
  created_at,
  case
    when seed.chance('physical_education_class_routines.updated_at?', n, 0.9) then (seed.time_between('physical_education_class_routines.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from shaped
on conflict (class_id, name) do nothing;
