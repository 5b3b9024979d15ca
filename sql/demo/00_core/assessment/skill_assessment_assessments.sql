--! table: faraday.skill_assessment_assessments
--! mark: text notes
--! key: created_at
--! scaffold: 81d296b70365 6437156727fe

-- Assessments against a curriculum.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

curriculums as (
  select
    row_of.id,
    row_number() over (order by row_of.grade_level, row_of.academic_year, row_of.name)::integer as position
  from faraday.curriculum as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    student.id as student_id,
    assessor.id as assessor_id,
    case
      when seed.chance('skill_assessment_assessments.curriculum_id?', n, 0.85) then curriculum.id
    end as curriculum_id,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(1000, students => 3714)) as n
  left join users as assessor
    on assessor.position = seed.fan_out('skill_assessment_assessments.assessor_id', n, (select max(position) from users))
  left join students as student
    on student.position = seed.fan_out('skill_assessment_assessments.student_id', n, (select max(position) from students))
  left join curriculums as curriculum
    on curriculum.position = seed.fan_out('skill_assessment_assessments.curriculum_id', n, (select max(position) from curriculums))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('skill_assessment_assessments.notes', n)
),

shaped as (
  select
    wanted.*,
    seed.time_between('skill_assessment_assessments.assessment_date', n, (created_at at time zone 'UTC'), seed.now()) as assessment_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('skill_assessment_assessments.updated_at', n, ((assessment_date at time zone 'UTC') at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
)

insert into faraday.skill_assessment_assessments (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  status, is_active, student_id, assessor_id, curriculum_id, assessment_date, assessment_type, score, notes,
  assessment_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('skill_assessment_assessments.last_accessed_at?', n, 0.8) then (seed.time_between('skill_assessment_assessments.last_accessed_at', n, ((assessment_date at time zone 'UTC') at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('skill_assessment_assessments.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_assessments.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('skill_assessment_assessments.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_assessments.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('skill_assessment_assessments.scheduled_deletion_at?', n, 0.9) then (assessment_date at time zone 'UTC') + interval '24 hours' * seed.int('skill_assessment_assessments.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('skill_assessment_assessments.retention_period?', n, 0.85) then seed.int('skill_assessment_assessments.retention_period', n, 1, 100)
  end,
  seed.pick_weighted('skill_assessment_assessments.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('skill_assessment_assessments.is_active?', n, 0.85) then seed.chance('skill_assessment_assessments.is_active', n, 0.9)
  end,
  student_id,
  assessor_id,
  curriculum_id,
  assessment_date,
  seed.pick('skill_assessment_assessments.assessment_type', n, 'SKILL', 'FITNESS', 'MOVEMENT', 'BEHAVIORAL', 'PROGRESS')::faraday.assessment_type_enum,
  case
    when seed.chance('skill_assessment_assessments.score?', n, 0.85) then seed.int('skill_assessment_assessments.score', n, 40, 100)
  end,
  notes,
  case
    when seed.chance('skill_assessment_assessments.assessment_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('skill_assessment_assessments.assessment_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('skill_assessment_assessments.assessment_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('skill_assessment_assessments.assessment_metadata.attempt', n, 1, 3))::json
  end
from detailed
where not exists (
  select from faraday.skill_assessment_assessments as present
  where present.created_at = detailed.created_at
);
