--! table: faraday.curriculum_lessons
--! mark: text description
--! key: unit_id, name
--! scaffold: c6e3422a653f 71851c8eb1d0

-- Lessons in a unit.
with

physical_education_curriculum_units as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.curriculum_id, row_of.sequence)::integer as position
  from faraday.physical_education_curriculum_units as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.time_between('curriculum_lessons.created_at', n, greatest(unit.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    unit.id as unit_id,
    name_word.word as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(600)) as n
  left join physical_education_curriculum_units as unit
    on unit.position = seed.fan_out('curriculum_lessons.unit_id', n, (select max(position) from physical_education_curriculum_units))
  left join seed.word as name_word on name_word.kind = 'subject' and name_word.position = seed.distinct_position('curriculum_lessons.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('curriculum_lessons.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('curriculum_lessons.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by unit_id, lower(plain_name) order by n), 1), '') as name
  from shaped
)

insert into faraday.curriculum_lessons (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  unit_id, name, description, duration, lesson_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('curriculum_lessons.last_accessed_at?', n, 0.8) then (seed.time_between('curriculum_lessons.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('curriculum_lessons.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('curriculum_lessons.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('curriculum_lessons.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('curriculum_lessons.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('curriculum_lessons.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('curriculum_lessons.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('curriculum_lessons.retention_period?', n, 0.85) then seed.int('curriculum_lessons.retention_period', n, 1, 100)
  end,
  unit_id,
  name,
  description,
  case
    when seed.chance('curriculum_lessons.duration?', n, 0.85) then seed.int('curriculum_lessons.duration', n, 3, 36) * 5
  end,
  case
    when seed.chance('curriculum_lessons.lesson_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('curriculum_lessons.lesson_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('curriculum_lessons.lesson_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('curriculum_lessons.lesson_metadata.attempt', n, 1, 3))::json
  end
from detailed
on conflict (unit_id, name) do nothing;
