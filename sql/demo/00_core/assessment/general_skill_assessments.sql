--! table: faraday.general_skill_assessments
--! mark: ledger
--! key: created_at
--! scaffold: 72b8518ec1a3 fc737dbb180c

-- Skill results of an assessment.
with

general_assessments as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.general_assessments as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.general_assessments' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    assessment.id as assessment_id,
    initcap(skill_name_word.word) || ' assessment' as skill_name,
    case when seed.chance('general_skill_assessments.feedback?', n, 0.85) then feedback_word.word end as feedback,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(3714, students => 3714)) as n
  left join general_assessments as assessment
    on assessment.position = seed.fan_out('general_skill_assessments.assessment_id', n, (select max(position) from general_assessments))
  left join seed.word as skill_name_word on skill_name_word.kind = 'adjective' and skill_name_word.position = seed.distinct_position('general_skill_assessments.skill_name', n)
  left join seed.word as feedback_word on feedback_word.kind = 'sentence' and feedback_word.position = seed.distinct_position('general_skill_assessments.feedback', n)
),

inserted as (
  insert into faraday.general_skill_assessments (
    assessment_id, skill_name, skill_level, performance_level, confidence_level, risk_level, analysis_type,
    analysis_level, analysis_status, analysis_trigger, score, feedback, criteria, meta_data, created_at,
    updated_at, completed_at
  )
  select
    assessment_id,
    skill_name,
    seed.pick('general_skill_assessments.skill_level', n, 'BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')::faraday.skilllevel,
    seed.pick('general_skill_assessments.performance_level', n, 'EXCELLENT', 'GOOD', 'SATISFACTORY', 'NEEDS_IMPROVEMENT', 'POOR')::faraday.performancelevel,
    seed.pick_weighted('general_skill_assessments.confidence_level', n, array['HIGH', 'MEDIUM', 'LOW', 'UNCERTAIN'], array[4, 8, 4, 4])::faraday.confidencelevel,
    seed.pick_weighted('general_skill_assessments.risk_level', n, array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], array[4, 8, 4, 1])::faraday.risklevel,
    seed.pick('general_skill_assessments.analysis_type', n, 'MOVEMENT', 'PERFORMANCE', 'PROGRESS', 'SAFETY', 'TECHNIQUE', 'ENGAGEMENT', 'ADAPTATION', 'ASSESSMENT')::faraday.analysistype,
    seed.pick_weighted('general_skill_assessments.analysis_level', n, array['BASIC', 'STANDARD', 'DETAILED', 'COMPREHENSIVE', 'EXPERT'], array[4, 8, 4, 4, 4])::faraday.analysislevel,
    seed.pick_weighted('general_skill_assessments.analysis_status', n, array['PENDING', 'IN_PROGRESS', 'COMPLETED', 'FAILED', 'CANCELLED'], array[4, 4, 8, 1, 1])::faraday.analysisstatus,
    seed.pick('general_skill_assessments.analysis_trigger', n, 'MANUAL', 'SCHEDULED', 'PERFORMANCE', 'PROGRESS', 'SAFETY', 'ADAPTATION', 'SYSTEM')::faraday.analysistrigger,
    case
      when seed.chance('general_skill_assessments.score?', n, 0.85) then seed.int('general_skill_assessments.score', n, 40, 100)
    end,
    feedback,
    case
      when seed.chance('general_skill_assessments.criteria?', n, 0.85) then jsonb_build_object('source', seed.pick('general_skill_assessments.criteria.source', n, 'web', 'api', 'import'), 'version', seed.int('general_skill_assessments.criteria.version', n, 1, 5))::json
    end,
    case
      when seed.chance('general_skill_assessments.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('general_skill_assessments.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('general_skill_assessments.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('general_skill_assessments.meta_data.attempt', n, 1, 3))::json
    end,
    created_at,
    (seed.time_between('general_skill_assessments.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC'),
    case
      when seed.chance('general_skill_assessments.completed_at?', n, 0.6) then least(created_at + interval '1 hour' * seed.int('general_skill_assessments.completed_at', n, 1, 72), (seed.now() at time zone 'UTC'))
    end
  from wanted
  where not exists (
    select from faraday.general_skill_assessments as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.general_skill_assessments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
