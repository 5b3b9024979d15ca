--! table: faraday.physical_education_curriculum_units
--! mark: text description
--! key: curriculum_id, sequence
--! scaffold: e0ff1e9cffe9 a57662b7152f

-- Gym curriculum units.
with

curriculums as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.grade_level, row_of.academic_year, row_of.name)::integer as position
  from faraday.curriculum as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.time_between('physical_education_curriculum_units.created_at', n, greatest(curriculum.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    curriculum.id as curriculum_id,
    name_word.word as name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(60)) as n
  left join curriculums as curriculum
    on curriculum.position = seed.fan_out('physical_education_curriculum_units.curriculum_id', n, (select max(position) from curriculums))
  left join seed.word as name_word on name_word.kind = 'department' and name_word.position = seed.distinct_position('physical_education_curriculum_units.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('physical_education_curriculum_units.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('physical_education_curriculum_units.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    (row_number() over (partition by curriculum_id order by n))::integer as sequence
  from shaped
)

insert into faraday.physical_education_curriculum_units (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  curriculum_id, name, description, sequence, duration, unit_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('physical_education_curriculum_units.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_curriculum_units.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('physical_education_curriculum_units.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_curriculum_units.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('physical_education_curriculum_units.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_curriculum_units.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('physical_education_curriculum_units.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('physical_education_curriculum_units.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('physical_education_curriculum_units.retention_period?', n, 0.85) then seed.int('physical_education_curriculum_units.retention_period', n, 1, 100)
  end,
  curriculum_id,
  name,
  description,
  sequence,
  case
    when seed.chance('physical_education_curriculum_units.duration?', n, 0.85) then seed.int('physical_education_curriculum_units.duration', n, 3, 36) * 5
  end,
  case
    when seed.chance('physical_education_curriculum_units.unit_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_curriculum_units.unit_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_curriculum_units.unit_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_curriculum_units.unit_metadata.attempt', n, 1, 3))::json
  end
from detailed
on conflict (curriculum_id, sequence) do nothing;
