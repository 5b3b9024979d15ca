--! table: faraday.curriculum_standards
--! mark: text description
--! key: code
--! scaffold: d55d1a4ff972 857774701d18

-- Learning standards by code.
with

physical_education_curriculum_units as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.curriculum_id, row_of.sequence)::integer as position
  from faraday.physical_education_curriculum_units as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.time_between('curriculum_standards.created_at', n, greatest(unit.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    unit.id as unit_id,
    'MOCK: ' || description_word.word as description,
    initcap(name_word.word) || ' standard' as name,
    case when seed.chance('curriculum_standards.created_by?', n, 0.85) then created_by_word.word end as created_by,
    case when seed.chance('curriculum_standards.updated_by?', n, 0.85) then updated_by_word.word end as updated_by
  from generate_series(1, seed.rows(50)) as n
  left join physical_education_curriculum_units as unit
    on unit.position = seed.fan_out('curriculum_standards.unit_id', n, (select max(position) from physical_education_curriculum_units))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('curriculum_standards.description', n)
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('curriculum_standards.name', n)
  left join seed.word as created_by_word on created_by_word.kind = 'sentence' and created_by_word.position = seed.distinct_position('curriculum_standards.created_by', n)
  left join seed.word as updated_by_word on updated_by_word.kind = 'sentence' and updated_by_word.position = seed.distinct_position('curriculum_standards.updated_by', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('curriculum_standards.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.curriculum_standards (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  unit_id, code, description, category, level, assessment_criteria, extra_data, name, metadata, version,
  version_history, created_by, updated_by, audit_trail, last_audit_at, audit_status, is_valid,
  validation_errors, last_validated_at, validation_score, validation_history, grade_level,
  performance_indicators, learning_outcomes, teaching_strategies, resources_needed, assessment_methods,
  mastery_levels, progress_metrics, evaluation_rubrics
)
select
  created_at,
  updated_at,
  case
    when seed.chance('curriculum_standards.last_accessed_at?', n, 0.8) then (seed.time_between('curriculum_standards.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('curriculum_standards.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('curriculum_standards.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('curriculum_standards.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('curriculum_standards.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('curriculum_standards.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('curriculum_standards.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('curriculum_standards.retention_period?', n, 0.85) then seed.int('curriculum_standards.retention_period', n, 1, 100)
  end,
  unit_id,
  'CS-' || lpad(n::text, 6, '0'),
  description,
  seed.pick_weighted('curriculum_standards.category', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  seed.pick_weighted('curriculum_standards.level', n, array['basic', 'standard', 'advanced'], array[5, 5, 2]),
  jsonb_build_object('source', seed.pick('curriculum_standards.assessment_criteria.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_standards.assessment_criteria.version', n, 1, 5))::json,
  case
    when seed.chance('curriculum_standards.extra_data?', n, 0.85) then jsonb_build_object('event', seed.pick('curriculum_standards.extra_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('curriculum_standards.extra_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('curriculum_standards.extra_data.attempt', n, 1, 3))::json
  end,
  name,
  case
    when seed.chance('curriculum_standards.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('curriculum_standards.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('curriculum_standards.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('curriculum_standards.metadata.attempt', n, 1, 3))::json
  end,
  seed.int('curriculum_standards.version', n, 1, 5),
  case
    when seed.chance('curriculum_standards.version_history?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_standards.version_history.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_standards.version_history.version', n, 1, 5))::json
  end,
  created_by,
  updated_by,
  case
    when seed.chance('curriculum_standards.audit_trail?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_standards.audit_trail.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_standards.audit_trail.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum_standards.last_audit_at?', n, 0.8) then (seed.time_between('curriculum_standards.last_audit_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('curriculum_standards.audit_status?', n, 0.85) then seed.pick_weighted('curriculum_standards.audit_status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
  end,
  seed.chance('curriculum_standards.is_valid', n, 0.9),
  case
    when seed.chance('curriculum_standards.validation_errors?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_standards.validation_errors.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_standards.validation_errors.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum_standards.last_validated_at?', n, 0.8) then (seed.time_between('curriculum_standards.last_validated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('curriculum_standards.validation_score?', n, 0.85) then seed.int('curriculum_standards.validation_score', n, 40, 100)
  end,
  case
    when seed.chance('curriculum_standards.validation_history?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_standards.validation_history.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_standards.validation_history.version', n, 1, 5))::json
  end,
  seed.pick_weighted('curriculum_standards.grade_level', n, array['basic', 'standard', 'advanced'], array[5, 5, 2]),
  jsonb_build_object('source', seed.pick('curriculum_standards.performance_indicators.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_standards.performance_indicators.version', n, 1, 5))::json,
  jsonb_build_object('source', seed.pick('curriculum_standards.learning_outcomes.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_standards.learning_outcomes.version', n, 1, 5))::json,
  case
    when seed.chance('curriculum_standards.teaching_strategies?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_standards.teaching_strategies.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_standards.teaching_strategies.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum_standards.resources_needed?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_standards.resources_needed.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_standards.resources_needed.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum_standards.assessment_methods?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_standards.assessment_methods.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_standards.assessment_methods.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum_standards.mastery_levels?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_standards.mastery_levels.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_standards.mastery_levels.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum_standards.progress_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('curriculum_standards.progress_metrics.count', n, 1, 400), 'average', round(seed.int('curriculum_standards.progress_metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('curriculum_standards.evaluation_rubrics?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_standards.evaluation_rubrics.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_standards.evaluation_rubrics.version', n, 1, 5))::json
  end
from shaped
on conflict (code) do nothing;
