--! table: faraday.teacher_certifications
--! mark: ledger
--! key: certification_number
--! scaffold: 519c1bc16562 1d9b3938da3a

-- Certificates held by teachers.
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
    (seed.office_time('teacher_certifications.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    teacher.id as teacher_id,
    issuing_company.name as issuing_organization
  from generate_series(1, seed.rows(80)) as n
  left join physical_education_teachers as teacher
    on teacher.position = seed.fan_out('teacher_certifications.teacher_id', n, (select max(position) from physical_education_teachers))
  left join seed.company as issuing_company on issuing_company.position = seed.distinct_position('teacher_certifications.issuing_company', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('teacher_certifications.issue_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as issue_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('teacher_certifications.updated_at', n, (issue_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('teacher_certifications.scheduled_deletion_at?', n, 0.9) then issue_date + interval '24 hours' * seed.int('teacher_certifications.scheduled_deletion_at', n, 1, 60)
    end as scheduled_deletion_at
  from shaped
),

inserted as (
  insert into faraday.teacher_certifications (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    teacher_id, type, certification_number, issue_date, expiry_date, issuing_organization,
    certification_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('teacher_certifications.last_accessed_at?', n, 0.8) then (seed.time_between('teacher_certifications.last_accessed_at', n, (issue_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('teacher_certifications.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('teacher_certifications.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('teacher_certifications.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('teacher_certifications.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    scheduled_deletion_at,
    case
      when seed.chance('teacher_certifications.retention_period?', n, 0.85) then seed.int('teacher_certifications.retention_period', n, 1, 100)
    end,
    teacher_id,
    seed.pick_weighted('teacher_certifications.type', n, array['CPR', 'FIRST_AID', 'PHYSICAL_EDUCATION', 'COACHING', 'SPORTS_MEDICINE', 'NUTRITION', 'FITNESS', 'SPECIAL_NEEDS', 'ATHLETIC_TRAINING', 'EXERCISE_SCIENCE', 'HEALTH_EDUCATION', 'ADAPTIVE_PE', 'YOGA', 'PILATES', 'DANCE', 'MARTIAL_ARTS', 'AQUATICS', 'OUTDOOR_EDUCATION', 'ADVENTURE_SPORTS', 'TEAM_SPORTS', 'INDIVIDUAL_SPORTS', 'STRENGTH_TRAINING', 'CARDIOVASCULAR', 'FLEXIBILITY', 'BALANCE', 'COORDINATION'], array[4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 4, 4, 4])::faraday.certification_type_enum,
    'TC-' || lpad(n::text, 6, '0'),
    issue_date,
    case
      when seed.chance('teacher_certifications.expiry_date?', n, 0.7) then scheduled_deletion_at + interval '24 hours' * seed.int('teacher_certifications.expiry_date', n, 30, 730)
    end,
    issuing_organization,
    case
      when seed.chance('teacher_certifications.certification_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('teacher_certifications.certification_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('teacher_certifications.certification_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('teacher_certifications.certification_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  on conflict (certification_number) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.teacher_certifications', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
