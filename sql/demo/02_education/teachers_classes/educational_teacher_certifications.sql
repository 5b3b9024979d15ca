--! table: faraday.educational_teacher_certifications
--! mark: text notes
--! key: last_accessed_at
--! scaffold: 39e77574a2d5 0ab8cc692c5b

-- Certificates of teaching staff.
with

educational_teachers as (
  select
    row_of.id,
    row_number() over (order by row_of.user_id)::integer as position
  from faraday.educational_teachers as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_accessed_at,
    teacher.id as teacher_id,
    initcap(certification_name_word.word) || ' certification' as certification_name,
    issuing_company.name as issuing_organization,
    (seed.office_time('educational_teacher_certifications.issue_date', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as issue_date,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(80)) as n
  left join educational_teachers as teacher
    on teacher.position = seed.fan_out('educational_teacher_certifications.teacher_id', n, (select max(position) from educational_teachers))
  left join seed.word as certification_name_word on certification_name_word.kind = 'adjective' and certification_name_word.position = seed.distinct_position('educational_teacher_certifications.certification_name', n)
  left join seed.company as issuing_company on issuing_company.position = seed.distinct_position('educational_teacher_certifications.issuing_company', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('educational_teacher_certifications.notes', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('educational_teacher_certifications.scheduled_deletion_at?', n, 0.9) then issue_date + interval '24 hours' * seed.int('educational_teacher_certifications.scheduled_deletion_at', n, 1, 60)
    end as scheduled_deletion_at,
    case
      when seed.chance('educational_teacher_certifications.updated_at?', n, 0.9) then (seed.time_between('educational_teacher_certifications.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from wanted
)

insert into faraday.educational_teacher_certifications (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, teacher_id,
  certification_name, issuing_organization, issue_date, expiry_date, certification_number, verification_url,
  notes, created_at, updated_at
)
select
  last_accessed_at,
  case
    when seed.chance('educational_teacher_certifications.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('educational_teacher_certifications.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('educational_teacher_certifications.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('educational_teacher_certifications.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  scheduled_deletion_at,
  case
    when seed.chance('educational_teacher_certifications.retention_period?', n, 0.85) then seed.int('educational_teacher_certifications.retention_period', n, 1, 100)
  end,
  teacher_id,
  certification_name,
  issuing_organization,
  issue_date,
  case
    when seed.chance('educational_teacher_certifications.expiry_date?', n, 0.7) then scheduled_deletion_at + interval '24 hours' * seed.int('educational_teacher_certifications.expiry_date', n, 30, 730)
  end,
  case
    when seed.chance('educational_teacher_certifications.certification_number?', n, 0.85) then 'ETC-' || lpad(seed.int('educational_teacher_certifications.certification_number', n, 1, 999999)::text, 6, '0')
  end,
  case
    when seed.chance('educational_teacher_certifications.verification_url?', n, 0.85) then 'https://www.company.example/educational-teacher-certification/' || seed.int('educational_teacher_certifications.verification_url', n, 1, 9999)
  end,
  notes,
  (seed.office_time('educational_teacher_certifications.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  updated_at
from shaped
where not exists (
  select from faraday.educational_teacher_certifications as present
  where present.last_accessed_at = shaped.last_accessed_at
);
