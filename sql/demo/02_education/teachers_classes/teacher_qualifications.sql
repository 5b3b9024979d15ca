--! table: faraday.teacher_qualifications
--! mark: ledger
--! key: teacher_id, qualification_name
--! scaffold: ff7efb16d8c2 5f43a845f015

-- Degrees held by teachers.
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
    (seed.office_time('teacher_qualifications.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    teacher.id as teacher_id,
    initcap(qualification_name_word.word) || ' qualification' as plain_qualification_name,
    case
      when seed.chance('teacher_qualifications.issuing_organization?', n, 0.85) then issuing_company.name
    end as issuing_organization,
    case
      when seed.chance('teacher_qualifications.qualification_notes?', n, 0.85) then qualification_notes_word.word
    end as qualification_notes
  from generate_series(1, seed.rows(60)) as n
  left join physical_education_teachers as teacher
    on teacher.position = seed.fan_out('teacher_qualifications.teacher_id', n, (select max(position) from physical_education_teachers))
  left join seed.word as qualification_name_word on qualification_name_word.kind = 'adjective' and qualification_name_word.position = seed.distinct_position('teacher_qualifications.qualification_name', n)
  left join seed.company as issuing_company on issuing_company.position = seed.distinct_position('teacher_qualifications.issuing_company', n)
  left join seed.word as qualification_notes_word on qualification_notes_word.kind = 'note' and qualification_notes_word.position = seed.distinct_position('teacher_qualifications.qualification_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('teacher_qualifications.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('teacher_qualifications.issue_date?', n, 0.9) then (seed.time_between('teacher_qualifications.issue_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as issue_date
  from wanted
),

detailed as (
  select
    shaped.*,
    case
      when seed.chance('teacher_qualifications.scheduled_deletion_at?', n, 0.9) then issue_date + interval '24 hours' * seed.int('teacher_qualifications.scheduled_deletion_at', n, 1, 60)
    end as scheduled_deletion_at
  from shaped
),

derived as (
  select
    detailed.*,
    left(plain_qualification_name, 95) || coalesce(' ' || nullif(row_number() over (partition by teacher_id, lower(left(plain_qualification_name, 95)) order by n), 1), '') as qualification_name
  from detailed
),

inserted as (
  insert into faraday.teacher_qualifications (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    teacher_id, qualification_name, issuing_organization, issue_date, expiry_date, qualification_notes,
    qualification_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('teacher_qualifications.last_accessed_at?', n, 0.8) then (seed.time_between('teacher_qualifications.last_accessed_at', n, (issue_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('teacher_qualifications.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('teacher_qualifications.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('teacher_qualifications.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('teacher_qualifications.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    scheduled_deletion_at,
    case
      when seed.chance('teacher_qualifications.retention_period?', n, 0.85) then seed.int('teacher_qualifications.retention_period', n, 1, 100)
    end,
    teacher_id,
    qualification_name,
    issuing_organization,
    issue_date,
    case
      when seed.chance('teacher_qualifications.expiry_date?', n, 0.7) then scheduled_deletion_at + interval '24 hours' * seed.int('teacher_qualifications.expiry_date', n, 30, 730)
    end,
    qualification_notes,
    case
      when seed.chance('teacher_qualifications.qualification_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('teacher_qualifications.qualification_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('teacher_qualifications.qualification_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('teacher_qualifications.qualification_metadata.attempt', n, 1, 3))::json
    end
  from derived
  on conflict (teacher_id, qualification_name) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.teacher_qualifications', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
