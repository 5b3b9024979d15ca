--! table: faraday.curriculum
--! mark: text description
--! key: grade_level, academic_year, name
--! scaffold: 8d9d583b0f64 3dfdcb61f4eb

-- Curriculum per grade and year.
with

wanted as (
  select
    n,
    (seed.office_time('curriculum.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    (initcap(name_word.word) || ' curriculum') || ' ' || n as name,
    'MOCK: ' || description_word.word as description,
    academic_year_word.word as academic_year,
    case when seed.chance('curriculum.created_by?', n, 0.85) then created_by_word.word end as created_by,
    case when seed.chance('curriculum.updated_by?', n, 0.85) then updated_by_word.word end as updated_by
  from generate_series(1, seed.rows(30)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('curriculum.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('curriculum.description', n)
  left join seed.word as academic_year_word on academic_year_word.kind = 'sentence' and academic_year_word.position = seed.distinct_position('curriculum.academic_year', n)
  left join seed.word as created_by_word on created_by_word.kind = 'sentence' and created_by_word.position = seed.distinct_position('curriculum.created_by', n)
  left join seed.word as updated_by_word on updated_by_word.kind = 'sentence' and updated_by_word.position = seed.distinct_position('curriculum.updated_by', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('curriculum.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.curriculum (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, description, grade_level, academic_year, curriculum_metadata, status, is_active, metadata, version,
  version_history, created_by, updated_by, audit_trail, last_audit_at, audit_status, is_valid,
  validation_errors, last_validated_at, validation_score, validation_history, learning_standards,
  learning_objectives, core_competencies, unit_data, progression_path, time_allocation, assessment_criteria,
  evaluation_methods, grading_rubrics, required_equipment, teaching_materials, support_resources,
  modifications, accommodations, differentiation_strategies, teaching_strategies, safety_guidelines,
  best_practices, implementation_status, effectiveness_metrics, feedback_data
)
select
  created_at,
  updated_at,
  case
    when seed.chance('curriculum.last_accessed_at?', n, 0.8) then (seed.time_between('curriculum.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('curriculum.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('curriculum.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('curriculum.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('curriculum.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('curriculum.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('curriculum.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('curriculum.retention_period?', n, 0.85) then seed.int('curriculum.retention_period', n, 1, 100)
  end,
  name,
  description,
  seed.pick_weighted('curriculum.grade_level', n, array['basic', 'standard', 'advanced'], array[5, 5, 2]),
  academic_year,
  case
    when seed.chance('curriculum.curriculum_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('curriculum.curriculum_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('curriculum.curriculum_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('curriculum.curriculum_metadata.attempt', n, 1, 3))::json
  end,
  seed.pick_weighted('curriculum.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case when seed.chance('curriculum.is_active?', n, 0.85) then seed.chance('curriculum.is_active', n, 0.9) end,
  case
    when seed.chance('curriculum.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('curriculum.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('curriculum.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('curriculum.metadata.attempt', n, 1, 3))::json
  end,
  seed.int('curriculum.version', n, 1, 5),
  case
    when seed.chance('curriculum.version_history?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum.version_history.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.version_history.version', n, 1, 5))::json
  end,
  created_by,
  updated_by,
  case
    when seed.chance('curriculum.audit_trail?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum.audit_trail.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.audit_trail.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum.last_audit_at?', n, 0.8) then (seed.time_between('curriculum.last_audit_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('curriculum.audit_status?', n, 0.85) then seed.pick_weighted('curriculum.audit_status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
  end,
  seed.chance('curriculum.is_valid', n, 0.9),
  case
    when seed.chance('curriculum.validation_errors?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum.validation_errors.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.validation_errors.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum.last_validated_at?', n, 0.8) then (seed.time_between('curriculum.last_validated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('curriculum.validation_score?', n, 0.85) then seed.int('curriculum.validation_score', n, 40, 100)
  end,
  case
    when seed.chance('curriculum.validation_history?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum.validation_history.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.validation_history.version', n, 1, 5))::json
  end,
  jsonb_build_object('source', seed.pick('curriculum.learning_standards.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.learning_standards.version', n, 1, 5))::json,
  jsonb_build_object('source', seed.pick('curriculum.learning_objectives.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.learning_objectives.version', n, 1, 5))::json,
  jsonb_build_object('source', seed.pick('curriculum.core_competencies.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.core_competencies.version', n, 1, 5))::json,
  jsonb_build_object('event', seed.pick('curriculum.unit_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('curriculum.unit_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('curriculum.unit_data.attempt', n, 1, 3))::json,
  jsonb_build_object('source', seed.pick('curriculum.progression_path.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.progression_path.version', n, 1, 5))::json,
  jsonb_build_object('street', 'Market Street ' || seed.int('curriculum.time_allocation.street', n, 1, 180), 'city', seed.pick('curriculum.time_allocation.city', n, 'Ghent', 'Graz', 'Bergen', 'Cork'), 'country', seed.pick('curriculum.time_allocation.country', n, 'BE', 'AT', 'NO', 'IE'))::json,
  jsonb_build_object('source', seed.pick('curriculum.assessment_criteria.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.assessment_criteria.version', n, 1, 5))::json,
  jsonb_build_object('source', seed.pick('curriculum.evaluation_methods.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.evaluation_methods.version', n, 1, 5))::json,
  case
    when seed.chance('curriculum.grading_rubrics?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum.grading_rubrics.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.grading_rubrics.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum.required_equipment?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum.required_equipment.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.required_equipment.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum.teaching_materials?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum.teaching_materials.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.teaching_materials.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum.support_resources?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum.support_resources.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.support_resources.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum.modifications?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum.modifications.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.modifications.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum.accommodations?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum.accommodations.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.accommodations.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum.differentiation_strategies?', n, 0.85) then jsonb_build_object('status', seed.pick('curriculum.differentiation_strategies.status', n, 'draft', 'active', 'closed'), 'version', seed.int('curriculum.differentiation_strategies.version', n, 1, 9))::json
  end,
  case
    when seed.chance('curriculum.teaching_strategies?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum.teaching_strategies.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.teaching_strategies.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum.safety_guidelines?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum.safety_guidelines.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.safety_guidelines.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum.best_practices?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum.best_practices.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum.best_practices.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum.implementation_status?', n, 0.85) then jsonb_build_object('count', seed.int('curriculum.implementation_status.count', n, 1, 400), 'average', round(seed.int('curriculum.implementation_status.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('curriculum.effectiveness_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('curriculum.effectiveness_metrics.count', n, 1, 400), 'average', round(seed.int('curriculum.effectiveness_metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('curriculum.feedback_data?', n, 0.85) then jsonb_build_object('event', seed.pick('curriculum.feedback_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('curriculum.feedback_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('curriculum.feedback_data.attempt', n, 1, 3))::json
  end
from shaped
on conflict (grade_level, academic_year, name) do nothing;
