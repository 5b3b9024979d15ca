--! table: faraday.safety_guidelines
--! mark: text description
--! key: name
--! scaffold: 4119f1e10c09 116df86bebb9

-- Safety rules by category.
with

wanted as (
  select
    n,
    (seed.office_time('safety_guidelines.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    initcap(name_word.word) || ' guideline' as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(40)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('safety_guidelines.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('safety_guidelines.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('safety_guidelines.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_name, 250) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 250)) order by n), 1), '') as name
  from shaped
)

insert into faraday.safety_guidelines (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, status, is_active, metadata, category, description, guidelines, compliance_requirements,
  target_activities, equipment_requirements, training_requirements, supervision_requirements,
  compliance_metrics, review_frequency, last_review_date, next_review_date, reference_materials,
  emergency_procedures, contact_information
)
select
  created_at,
  updated_at,
  case
    when seed.chance('safety_guidelines.last_accessed_at?', n, 0.8) then (seed.time_between('safety_guidelines.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('safety_guidelines.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('safety_guidelines.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('safety_guidelines.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('safety_guidelines.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('safety_guidelines.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('safety_guidelines.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('safety_guidelines.retention_period?', n, 0.85) then seed.int('safety_guidelines.retention_period', n, 1, 100)
  end,
  name,
  seed.pick_weighted('safety_guidelines.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('safety_guidelines.is_active?', n, 0.85) then seed.chance('safety_guidelines.is_active', n, 0.9)
  end,
  case
    when seed.chance('safety_guidelines.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('safety_guidelines.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('safety_guidelines.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('safety_guidelines.metadata.attempt', n, 1, 3))::json
  end,
  seed.pick_weighted('safety_guidelines.category', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  description,
  jsonb_build_object('source', seed.pick('safety_guidelines.guidelines.source', n, 'web', 'api', 'import'), 'version', seed.int('safety_guidelines.guidelines.version', n, 1, 5))::json,
  case
    when seed.chance('safety_guidelines.compliance_requirements?', n, 0.85) then jsonb_build_object('source', seed.pick('safety_guidelines.compliance_requirements.source', n, 'web', 'api', 'import'), 'version', seed.int('safety_guidelines.compliance_requirements.version', n, 1, 5))::json
  end,
  case
    when seed.chance('safety_guidelines.target_activities?', n, 0.85) then jsonb_build_object('source', seed.pick('safety_guidelines.target_activities.source', n, 'web', 'api', 'import'), 'version', seed.int('safety_guidelines.target_activities.version', n, 1, 5))::json
  end,
  case
    when seed.chance('safety_guidelines.equipment_requirements?', n, 0.85) then jsonb_build_object('source', seed.pick('safety_guidelines.equipment_requirements.source', n, 'web', 'api', 'import'), 'version', seed.int('safety_guidelines.equipment_requirements.version', n, 1, 5))::json
  end,
  case
    when seed.chance('safety_guidelines.training_requirements?', n, 0.85) then jsonb_build_object('source', seed.pick('safety_guidelines.training_requirements.source', n, 'web', 'api', 'import'), 'version', seed.int('safety_guidelines.training_requirements.version', n, 1, 5))::json
  end,
  case
    when seed.chance('safety_guidelines.supervision_requirements?', n, 0.85) then jsonb_build_object('source', seed.pick('safety_guidelines.supervision_requirements.source', n, 'web', 'api', 'import'), 'version', seed.int('safety_guidelines.supervision_requirements.version', n, 1, 5))::json
  end,
  case
    when seed.chance('safety_guidelines.compliance_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('safety_guidelines.compliance_metrics.count', n, 1, 400), 'average', round(seed.int('safety_guidelines.compliance_metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('safety_guidelines.review_frequency?', n, 0.85) then seed.pick_weighted('safety_guidelines.review_frequency', n, array['monthly', 'quarterly', 'yearly'], array[8, 2, 4])
  end,
  case
    when seed.chance('safety_guidelines.last_review_date?', n, 0.8) then (seed.time_between('safety_guidelines.last_review_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('safety_guidelines.next_review_date?', n, 0.6) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('safety_guidelines.next_review_date', n, 1, 60)
  end,
  case
    when seed.chance('safety_guidelines.reference_materials?', n, 0.85) then jsonb_build_object('source', seed.pick('safety_guidelines.reference_materials.source', n, 'web', 'api', 'import'), 'version', seed.int('safety_guidelines.reference_materials.version', n, 1, 5))::json
  end,
  case
    when seed.chance('safety_guidelines.emergency_procedures?', n, 0.85) then jsonb_build_object('source', seed.pick('safety_guidelines.emergency_procedures.source', n, 'web', 'api', 'import'), 'version', seed.int('safety_guidelines.emergency_procedures.version', n, 1, 5))::json
  end,
  case
    when seed.chance('safety_guidelines.contact_information?', n, 0.85) then jsonb_build_object('source', seed.pick('safety_guidelines.contact_information.source', n, 'web', 'api', 'import'), 'version', seed.int('safety_guidelines.contact_information.version', n, 1, 5))::json
  end
from detailed
on conflict (name) do nothing;
