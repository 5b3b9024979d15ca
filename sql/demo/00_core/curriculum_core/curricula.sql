--! table: faraday.curricula
--! mark: text description
--! key: created_at
--! scaffold: 35ccfdf578ce 33aac9d98752

-- Former curriculum table.
with

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    initcap(name_word.word) || ' curricula' as name,
    case when seed.chance('curricula.created_by?', n, 0.85) then created_by_word.word end as created_by,
    case when seed.chance('curricula.updated_by?', n, 0.85) then updated_by_word.word end as updated_by,
    'MOCK: ' || description_word.word as description,
    academic_year_word.word as academic_year
  from generate_series(1, seed.rows(26)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('curricula.name', n)
  left join seed.word as created_by_word on created_by_word.kind = 'sentence' and created_by_word.position = seed.distinct_position('curricula.created_by', n)
  left join seed.word as updated_by_word on updated_by_word.kind = 'sentence' and updated_by_word.position = seed.distinct_position('curricula.updated_by', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('curricula.description', n)
  left join seed.word as academic_year_word on academic_year_word.kind = 'sentence' and academic_year_word.position = seed.distinct_position('curricula.academic_year', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('curricula.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.curricula (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, status, is_active, metadata, version, version_history, created_by, updated_by, audit_trail,
  last_audit_at, audit_status, is_valid, validation_errors, last_validated_at, validation_score,
  validation_history, description, grade_level, academic_year, learning_standards, learning_objectives,
  core_competencies, unit_data, progression_path, time_allocation, assessment_criteria, evaluation_methods,
  grading_rubrics, required_equipment, teaching_materials, support_resources, modifications, accommodations,
  differentiation_strategies, teaching_strategies, safety_guidelines, best_practices, implementation_status,
  effectiveness_metrics, feedback_data
)
select
  created_at,
  updated_at,
  case
    when seed.chance('curricula.last_accessed_at?', n, 0.8) then (seed.time_between('curricula.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('curricula.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('curricula.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('curricula.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('curricula.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('curricula.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('curricula.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('curricula.retention_period?', n, 0.85) then seed.int('curricula.retention_period', n, 1, 100)
  end,
  name,
  seed.pick_weighted('curricula.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case when seed.chance('curricula.is_active?', n, 0.85) then seed.chance('curricula.is_active', n, 0.9) end,
  case
    when seed.chance('curricula.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('curricula.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('curricula.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('curricula.metadata.attempt', n, 1, 3))::json
  end,
  seed.int('curricula.version', n, 1, 5),
  case
    when seed.chance('curricula.version_history?', n, 0.85) then jsonb_build_object('source', seed.pick('curricula.version_history.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.version_history.version', n, 1, 5))::json
  end,
  created_by,
  updated_by,
  case
    when seed.chance('curricula.audit_trail?', n, 0.85) then jsonb_build_object('source', seed.pick('curricula.audit_trail.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.audit_trail.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curricula.last_audit_at?', n, 0.8) then (seed.time_between('curricula.last_audit_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('curricula.audit_status?', n, 0.85) then seed.pick_weighted('curricula.audit_status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
  end,
  seed.chance('curricula.is_valid', n, 0.9),
  case
    when seed.chance('curricula.validation_errors?', n, 0.85) then jsonb_build_object('source', seed.pick('curricula.validation_errors.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.validation_errors.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curricula.last_validated_at?', n, 0.8) then (seed.time_between('curricula.last_validated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('curricula.validation_score?', n, 0.85) then seed.int('curricula.validation_score', n, 40, 100)
  end,
  case
    when seed.chance('curricula.validation_history?', n, 0.85) then jsonb_build_object('source', seed.pick('curricula.validation_history.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.validation_history.version', n, 1, 5))::json
  end,
  description,
  seed.pick_weighted('curricula.grade_level', n, array['basic', 'standard', 'advanced'], array[5, 5, 2]),
  academic_year,
  jsonb_build_object('source', seed.pick('curricula.learning_standards.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.learning_standards.version', n, 1, 5))::json,
  jsonb_build_object('source', seed.pick('curricula.learning_objectives.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.learning_objectives.version', n, 1, 5))::json,
  jsonb_build_object('source', seed.pick('curricula.core_competencies.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.core_competencies.version', n, 1, 5))::json,
  jsonb_build_object('event', seed.pick('curricula.unit_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('curricula.unit_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('curricula.unit_data.attempt', n, 1, 3))::json,
  jsonb_build_object('source', seed.pick('curricula.progression_path.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.progression_path.version', n, 1, 5))::json,
  jsonb_build_object('street', 'Market Street ' || seed.int('curricula.time_allocation.street', n, 1, 180), 'city', seed.pick('curricula.time_allocation.city', n, 'Ghent', 'Graz', 'Bergen', 'Cork'), 'country', seed.pick('curricula.time_allocation.country', n, 'BE', 'AT', 'NO', 'IE'))::json,
  jsonb_build_object('source', seed.pick('curricula.assessment_criteria.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.assessment_criteria.version', n, 1, 5))::json,
  jsonb_build_object('source', seed.pick('curricula.evaluation_methods.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.evaluation_methods.version', n, 1, 5))::json,
  case
    when seed.chance('curricula.grading_rubrics?', n, 0.85) then jsonb_build_object('source', seed.pick('curricula.grading_rubrics.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.grading_rubrics.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curricula.required_equipment?', n, 0.85) then jsonb_build_object('source', seed.pick('curricula.required_equipment.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.required_equipment.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curricula.teaching_materials?', n, 0.85) then jsonb_build_object('source', seed.pick('curricula.teaching_materials.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.teaching_materials.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curricula.support_resources?', n, 0.85) then jsonb_build_object('source', seed.pick('curricula.support_resources.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.support_resources.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curricula.modifications?', n, 0.85) then jsonb_build_object('source', seed.pick('curricula.modifications.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.modifications.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curricula.accommodations?', n, 0.85) then jsonb_build_object('source', seed.pick('curricula.accommodations.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.accommodations.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curricula.differentiation_strategies?', n, 0.85) then jsonb_build_object('status', seed.pick('curricula.differentiation_strategies.status', n, 'draft', 'active', 'closed'), 'version', seed.int('curricula.differentiation_strategies.version', n, 1, 9))::json
  end,
  case
    when seed.chance('curricula.teaching_strategies?', n, 0.85) then jsonb_build_object('source', seed.pick('curricula.teaching_strategies.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.teaching_strategies.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curricula.safety_guidelines?', n, 0.85) then jsonb_build_object('source', seed.pick('curricula.safety_guidelines.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.safety_guidelines.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curricula.best_practices?', n, 0.85) then jsonb_build_object('source', seed.pick('curricula.best_practices.source', n, 'web', 'api', 'import'), 'version', seed.int('curricula.best_practices.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curricula.implementation_status?', n, 0.85) then jsonb_build_object('count', seed.int('curricula.implementation_status.count', n, 1, 400), 'average', round(seed.int('curricula.implementation_status.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('curricula.effectiveness_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('curricula.effectiveness_metrics.count', n, 1, 400), 'average', round(seed.int('curricula.effectiveness_metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('curricula.feedback_data?', n, 0.85) then jsonb_build_object('event', seed.pick('curricula.feedback_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('curricula.feedback_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('curricula.feedback_data.attempt', n, 1, 3))::json
  end
from shaped
where not exists (
  select from faraday.curricula as present
  where present.created_at = shaped.created_at
);
