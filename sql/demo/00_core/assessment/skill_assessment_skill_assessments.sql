--! table: faraday.skill_assessment_skill_assessments
--! mark: ledger
--! key: created_at
--! scaffold: 54168409f6da f0f151935581

-- Overall skill scores.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    student.id as student_id,
    activity.id as activity_id,
    case
      when seed.chance('skill_assessment_skill_assessments.assessor_notes?', n, 0.85) then assessor_notes_word.word
    end as assessor_notes
  from generate_series(1, seed.rows(3714, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('skill_assessment_skill_assessments.activity_id', n, (select max(position) from activities))
  left join students as student
    on student.position = seed.fan_out('skill_assessment_skill_assessments.student_id', n, (select max(position) from students))
  left join seed.word as assessor_notes_word on assessor_notes_word.kind = 'note' and assessor_notes_word.position = seed.distinct_position('skill_assessment_skill_assessments.assessor_notes', n)
),

shaped as (
  select
    wanted.*,
    seed.time_between('skill_assessment_skill_assessments.assessment_date', n, (created_at at time zone 'UTC'), seed.now()) as assessment_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('skill_assessment_skill_assessments.updated_at', n, ((assessment_date at time zone 'UTC') at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
),

inserted as (
  insert into faraday.skill_assessment_skill_assessments (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, student_id, activity_id, assessor_notes, assessment_date, overall_score,
    assessment_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('skill_assessment_skill_assessments.last_accessed_at?', n, 0.8) then (seed.time_between('skill_assessment_skill_assessments.last_accessed_at', n, ((assessment_date at time zone 'UTC') at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('skill_assessment_skill_assessments.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_skill_assessments.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('skill_assessment_skill_assessments.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_skill_assessments.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('skill_assessment_skill_assessments.scheduled_deletion_at?', n, 0.9) then (assessment_date at time zone 'UTC') + interval '24 hours' * seed.int('skill_assessment_skill_assessments.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('skill_assessment_skill_assessments.retention_period?', n, 0.85) then seed.int('skill_assessment_skill_assessments.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('skill_assessment_skill_assessments.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('skill_assessment_skill_assessments.is_active?', n, 0.85) then seed.chance('skill_assessment_skill_assessments.is_active', n, 0.9)
    end,
    student_id,
    activity_id,
    assessor_notes,
    assessment_date,
    case
      when seed.chance('skill_assessment_skill_assessments.overall_score?', n, 0.85) then seed.int('skill_assessment_skill_assessments.overall_score', n, 40, 100)
    end,
    case
      when seed.chance('skill_assessment_skill_assessments.assessment_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('skill_assessment_skill_assessments.assessment_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('skill_assessment_skill_assessments.assessment_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('skill_assessment_skill_assessments.assessment_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  where not exists (
    select from faraday.skill_assessment_skill_assessments as present
    where present.created_at = detailed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.skill_assessment_skill_assessments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
