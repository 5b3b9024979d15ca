--! table: faraday.curriculum_units
--! mark: text description
--! key: created_at
--! scaffold: 0913a3a99d94 0cd168c4c0dc

-- Units of a curriculum.
with

curriculums as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.grade_level, row_of.academic_year, row_of.name)::integer as position
  from faraday.curriculum as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    name_word.word as name,
    case when seed.chance('curriculum_units.created_by?', n, 0.85) then created_by_word.word end as created_by,
    case when seed.chance('curriculum_units.updated_by?', n, 0.85) then updated_by_word.word end as updated_by,
    curriculum.id as curriculum_id,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(5)) as n
  left join curriculums as curriculum
    on curriculum.position = seed.fan_out('curriculum_units.curriculum_id', n, (select max(position) from curriculums))
  left join seed.word as name_word on name_word.kind = 'department' and name_word.position = seed.distinct_position('curriculum_units.name', n)
  left join seed.word as created_by_word on created_by_word.kind = 'sentence' and created_by_word.position = seed.distinct_position('curriculum_units.created_by', n)
  left join seed.word as updated_by_word on updated_by_word.kind = 'sentence' and updated_by_word.position = seed.distinct_position('curriculum_units.updated_by', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('curriculum_units.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('curriculum_units.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.curriculum_units (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, metadata, version, version_history, created_by, updated_by, audit_trail, last_audit_at, audit_status,
  is_valid, validation_errors, last_validated_at, validation_score, validation_history, curriculum_id,
  description, sequence_number, duration_weeks, learning_objectives, key_concepts, skill_focus,
  core_activities, extension_activities, assessment_activities, equipment_needed, teaching_resources,
  support_materials, teaching_points, safety_considerations, differentiation, completion_criteria,
  progress_indicators, assessment_methods
)
select
  created_at,
  updated_at,
  case
    when seed.chance('curriculum_units.last_accessed_at?', n, 0.8) then (seed.time_between('curriculum_units.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('curriculum_units.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('curriculum_units.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('curriculum_units.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('curriculum_units.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('curriculum_units.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('curriculum_units.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('curriculum_units.retention_period?', n, 0.85) then seed.int('curriculum_units.retention_period', n, 1, 100)
  end,
  name,
  case
    when seed.chance('curriculum_units.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('curriculum_units.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('curriculum_units.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('curriculum_units.metadata.attempt', n, 1, 3))::json
  end,
  seed.int('curriculum_units.version', n, 1, 5),
  case
    when seed.chance('curriculum_units.version_history?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_units.version_history.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.version_history.version', n, 1, 5))::json
  end,
  created_by,
  updated_by,
  case
    when seed.chance('curriculum_units.audit_trail?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_units.audit_trail.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.audit_trail.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum_units.last_audit_at?', n, 0.8) then (seed.time_between('curriculum_units.last_audit_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('curriculum_units.audit_status?', n, 0.85) then seed.pick_weighted('curriculum_units.audit_status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
  end,
  seed.chance('curriculum_units.is_valid', n, 0.9),
  case
    when seed.chance('curriculum_units.validation_errors?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_units.validation_errors.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.validation_errors.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum_units.last_validated_at?', n, 0.8) then (seed.time_between('curriculum_units.last_validated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('curriculum_units.validation_score?', n, 0.85) then seed.int('curriculum_units.validation_score', n, 40, 100)
  end,
  case
    when seed.chance('curriculum_units.validation_history?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_units.validation_history.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.validation_history.version', n, 1, 5))::json
  end,
  curriculum_id,
  description,
  seed.int('curriculum_units.sequence_number', n, 1, 20),
  seed.int('curriculum_units.duration_weeks', n, 1, 26),
  jsonb_build_object('source', seed.pick('curriculum_units.learning_objectives.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.learning_objectives.version', n, 1, 5))::json,
  jsonb_build_object('source', seed.pick('curriculum_units.key_concepts.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.key_concepts.version', n, 1, 5))::json,
  jsonb_build_object('source', seed.pick('curriculum_units.skill_focus.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.skill_focus.version', n, 1, 5))::json,
  jsonb_build_object('source', seed.pick('curriculum_units.core_activities.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.core_activities.version', n, 1, 5))::json,
  case
    when seed.chance('curriculum_units.extension_activities?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_units.extension_activities.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.extension_activities.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum_units.assessment_activities?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_units.assessment_activities.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.assessment_activities.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum_units.equipment_needed?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_units.equipment_needed.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.equipment_needed.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum_units.teaching_resources?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_units.teaching_resources.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.teaching_resources.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum_units.support_materials?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_units.support_materials.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.support_materials.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum_units.teaching_points?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_units.teaching_points.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.teaching_points.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum_units.safety_considerations?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_units.safety_considerations.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.safety_considerations.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum_units.differentiation?', n, 0.85) then jsonb_build_object('status', seed.pick('curriculum_units.differentiation.status', n, 'draft', 'active', 'closed'), 'version', seed.int('curriculum_units.differentiation.version', n, 1, 9))::json
  end,
  jsonb_build_object('source', seed.pick('curriculum_units.completion_criteria.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.completion_criteria.version', n, 1, 5))::json,
  case
    when seed.chance('curriculum_units.progress_indicators?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_units.progress_indicators.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.progress_indicators.version', n, 1, 5))::json
  end,
  case
    when seed.chance('curriculum_units.assessment_methods?', n, 0.85) then jsonb_build_object('source', seed.pick('curriculum_units.assessment_methods.source', n, 'web', 'api', 'import'), 'version', seed.int('curriculum_units.assessment_methods.version', n, 1, 5))::json
  end
from shaped
where not exists (
  select from faraday.curriculum_units as present
  where present.created_at = shaped.created_at
);
