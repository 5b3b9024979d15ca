--! table: faraday.skill_assessment_assessment_results
--! mark: text notes
--! key: assessment_id, criteria_id
--! scaffold: 6e43947be1f9 7895fbbd483b

-- Score per criterion.
-- 7428 rows instead of 14856: its unique keys leave room for no more.
with

skill_assessment_skill_assessments as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.skill_assessment_skill_assessments as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.skill_assessment_skill_assessments' and noted.key = row_of.id::text)
),

skill_assessment_assessment_criterias as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.skill_assessment_assessment_criteria as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.time_between('skill_assessment_assessment_results.created_at', n, greatest(greatest(assessment.created_at::timestamptz, criteria.created_at::timestamptz), seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    assessment.id as assessment_id,
    criteria.id as criteria_id,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(7428, students => 3714)) as n
  left join skill_assessment_skill_assessments as assessment
    on assessment.position = 1 + mod(n - 1, (select max(position) from skill_assessment_skill_assessments))
  left join skill_assessment_assessment_criterias as criteria
    on criteria.position = 1 + mod((n - 1) / (select max(position) from skill_assessment_skill_assessments) + mod((n - 1), (select max(position) from skill_assessment_skill_assessments)), (select max(position) from skill_assessment_assessment_criterias))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('skill_assessment_assessment_results.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('skill_assessment_assessment_results.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.skill_assessment_assessment_results (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  assessment_id, criteria_id, score, notes, evidence
)
select
  created_at,
  updated_at,
  case
    when seed.chance('skill_assessment_assessment_results.last_accessed_at?', n, 0.8) then (seed.time_between('skill_assessment_assessment_results.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('skill_assessment_assessment_results.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_assessment_results.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('skill_assessment_assessment_results.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_assessment_results.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('skill_assessment_assessment_results.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('skill_assessment_assessment_results.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('skill_assessment_assessment_results.retention_period?', n, 0.85) then seed.int('skill_assessment_assessment_results.retention_period', n, 1, 100)
  end,
  assessment_id,
  criteria_id,
  seed.int('skill_assessment_assessment_results.score', n, 40, 100),
  notes,
  case
    when seed.chance('skill_assessment_assessment_results.evidence?', n, 0.85) then jsonb_build_object('source', seed.pick('skill_assessment_assessment_results.evidence.source', n, 'web', 'api', 'import'), 'version', seed.int('skill_assessment_assessment_results.evidence.version', n, 1, 5))::json
  end
from shaped
on conflict (assessment_id, criteria_id) do nothing;
