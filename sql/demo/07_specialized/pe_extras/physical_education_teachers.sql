--! table: faraday.physical_education_teachers
--! mark: ledger
--! key: email
--! scaffold: 0d5baf29b681 d55546dd087a

-- Gym teachers.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    user_row.id as user_id,
    person.first_name,
    person.last_name,
    case when seed.chance('physical_education_teachers.phone?', n, 0.85) then place.phone end as phone,
    case
      when seed.chance('physical_education_teachers.specialization?', n, 0.85) then specialization_word.word
    end as specialization,
    case
      when seed.chance('physical_education_teachers.certification?', n, 0.85) then certification_word.word
    end as certification,
    (seed.office_time('physical_education_teachers.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(25)) as n
  left join users as user_row on user_row.position = n
  left join seed.person as person on person.position = seed.distinct_position('physical_education_teachers.person', n)
  left join seed.place as place on place.position = seed.distinct_position('physical_education_teachers.place', n)
  left join seed.word as specialization_word on specialization_word.kind = 'sentence' and specialization_word.position = seed.distinct_position('physical_education_teachers.specialization', n)
  left join seed.word as certification_word on certification_word.kind = 'sentence' and certification_word.position = seed.distinct_position('physical_education_teachers.certification', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('physical_education_teachers.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_teachers.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as last_accessed_at
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('physical_education_teachers.updated_at?', n, 0.9) then (seed.time_between('physical_education_teachers.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from shaped
),

inserted as (
  insert into faraday.physical_education_teachers (
    last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, user_id, first_name,
    last_name, email, phone, specialization, certification, experience_years, is_active, created_at, updated_at,
    teacher_metadata
  )
  select
    last_accessed_at,
    case
      when seed.chance('physical_education_teachers.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_teachers.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_teachers.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_teachers.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_teachers.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('physical_education_teachers.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('physical_education_teachers.retention_period?', n, 0.85) then seed.int('physical_education_teachers.retention_period', n, 1, 100)
    end,
    user_id,
    first_name,
    last_name,
    seed.slug(first_name || ' ' || last_name, '.') || n || '@mail.example',
    phone,
    specialization,
    certification,
    case
      when seed.chance('physical_education_teachers.experience_years?', n, 0.85) then seed.int('physical_education_teachers.experience_years', n, 1, 25)
    end,
    case
      when seed.chance('physical_education_teachers.is_active?', n, 0.85) then seed.chance('physical_education_teachers.is_active', n, 0.9)
    end,
    created_at,
    updated_at,
    case
      when seed.chance('physical_education_teachers.teacher_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_teachers.teacher_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_teachers.teacher_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_teachers.teacher_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  on conflict (email) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_teachers', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
