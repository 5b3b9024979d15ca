--! table: faraday.teacher_specializations
--! mark: text description
--! key: teacher_id, specialization_name
--! scaffold: c4871b664f3a e8f8c9020008

-- Subject strengths of teachers.
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
    (seed.office_time('teacher_specializations.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    teacher.id as teacher_id,
    initcap(specialization_name_word.word) || ' specialization' as plain_specialization_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(75)) as n
  left join physical_education_teachers as teacher
    on teacher.position = seed.fan_out('teacher_specializations.teacher_id', n, (select max(position) from physical_education_teachers))
  left join seed.word as specialization_name_word on specialization_name_word.kind = 'adjective' and specialization_name_word.position = seed.distinct_position('teacher_specializations.specialization_name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('teacher_specializations.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('teacher_specializations.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_specialization_name, 95) || coalesce(' ' || nullif(row_number() over (partition by teacher_id, lower(left(plain_specialization_name, 95)) order by n), 1), '') as specialization_name
  from shaped
)

insert into faraday.teacher_specializations (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  teacher_id, specialization_name, description, years_experience, specialization_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('teacher_specializations.last_accessed_at?', n, 0.8) then (seed.time_between('teacher_specializations.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('teacher_specializations.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('teacher_specializations.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('teacher_specializations.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('teacher_specializations.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('teacher_specializations.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('teacher_specializations.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('teacher_specializations.retention_period?', n, 0.85) then seed.int('teacher_specializations.retention_period', n, 1, 100)
  end,
  teacher_id,
  specialization_name,
  description,
  case
    when seed.chance('teacher_specializations.years_experience?', n, 0.85) then seed.int('teacher_specializations.years_experience', n, 1, 25)
  end,
  case
    when seed.chance('teacher_specializations.specialization_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('teacher_specializations.specialization_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('teacher_specializations.specialization_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('teacher_specializations.specialization_metadata.attempt', n, 1, 3))::json
  end
from detailed
on conflict (teacher_id, specialization_name) do nothing;
