--! table: faraday.teacher_certification_base
--! mark: ledger
--! key: created_at
--! scaffold: 4dcd5a2a6c6d 3c6e49ee4247

-- Common certificate fields.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    initcap(name_word.word) || ' base' as name,
    issuing_company.name as issuing_organization,
    teacher.id as teacher_id
  from generate_series(1, seed.rows(100)) as n
  left join physical_education_teachers as teacher
    on teacher.position = seed.fan_out('teacher_certification_base.teacher_id', n, (select max(position) from physical_education_teachers))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('teacher_certification_base.name', n)
  left join seed.company as issuing_company on issuing_company.position = seed.distinct_position('teacher_certification_base.issuing_company', n)
),

shaped as (
  select
    wanted.*,
    created_at::date + seed.int('teacher_certification_base.issue_date', n, 0, seed.today() - created_at::date) as issue_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('teacher_certification_base.updated_at', n, ((issue_date::timestamp) at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('teacher_certification_base.scheduled_deletion_at?', n, 0.9) then issue_date::timestamp + interval '24 hours' * seed.int('teacher_certification_base.scheduled_deletion_at', n, 1, 60)
    end as scheduled_deletion_at
  from shaped
),

inserted as (
  insert into faraday.teacher_certification_base (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    type, name, issuing_organization, issue_date, expiry_date, teacher_id
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('teacher_certification_base.last_accessed_at?', n, 0.8) then (seed.time_between('teacher_certification_base.last_accessed_at', n, ((issue_date::timestamp) at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('teacher_certification_base.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('teacher_certification_base.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('teacher_certification_base.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('teacher_certification_base.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    scheduled_deletion_at,
    case
      when seed.chance('teacher_certification_base.retention_period?', n, 0.85) then seed.int('teacher_certification_base.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('teacher_certification_base.type', n, array['CPR', 'FIRST_AID', 'PHYSICAL_EDUCATION', 'COACHING', 'SPORTS_MEDICINE', 'NUTRITION', 'FITNESS', 'SPECIAL_NEEDS', 'ATHLETIC_TRAINING', 'EXERCISE_SCIENCE', 'HEALTH_EDUCATION', 'ADAPTIVE_PE', 'YOGA', 'PILATES', 'DANCE', 'MARTIAL_ARTS', 'AQUATICS', 'OUTDOOR_EDUCATION', 'ADVENTURE_SPORTS', 'TEAM_SPORTS', 'INDIVIDUAL_SPORTS', 'STRENGTH_TRAINING', 'CARDIOVASCULAR', 'FLEXIBILITY', 'BALANCE', 'COORDINATION'], array[4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 8, 4, 4, 4])::faraday.certification_type_enum,
    name,
    issuing_organization,
    issue_date,
    case
      when seed.chance('teacher_certification_base.expiry_date?', n, 0.7) then scheduled_deletion_at::date + seed.int('teacher_certification_base.expiry_date', n, 30, 730)
    end,
    teacher_id
  from detailed
  where not exists (
    select from faraday.teacher_certification_base as present
    where present.created_at = detailed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.teacher_certification_base', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
