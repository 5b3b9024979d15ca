--! table: faraday.prevention_measures
--! mark: text description
--! key: risk_factor_id, name
--! scaffold: 34dac2802cbe cf6152ee9327

-- Steps against a risk factor.
with

injury_risk_factors as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.injury_risk_factors as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.time_between('prevention_measures.created_at', n, greatest(risk_factor.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    initcap(name_word.word) || ' measure' as plain_name,
    risk_factor.id as risk_factor_id,
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('prevention_measures.next_scheduled?', n, 0.6) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('prevention_measures.next_scheduled', n, 1, 60)
    end as next_scheduled,
    case
      when seed.chance('prevention_measures.effectiveness?', n, 0.85) then effectiveness_word.word
    end as effectiveness
  from generate_series(1, seed.rows(60)) as n
  left join injury_risk_factors as risk_factor
    on risk_factor.position = seed.fan_out('prevention_measures.risk_factor_id', n, (select max(position) from injury_risk_factors))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('prevention_measures.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('prevention_measures.description', n)
  left join seed.word as effectiveness_word on effectiveness_word.kind = 'noun' and effectiveness_word.position = seed.distinct_position('prevention_measures.effectiveness', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('prevention_measures.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by risk_factor_id, lower(left(plain_name, 95)) order by n), 1), '') as name
  from shaped
)

insert into faraday.prevention_measures (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, status, is_active, metadata, risk_factor_id, description, implementation_steps, effectiveness_rating,
  next_scheduled, target_population, required_equipment, training_needed, cost_estimates, timeline,
  success_criteria, monitoring_metrics, evaluation_frequency, compliance_metrics, feedback_mechanism,
  modification_history, improvement_suggestions, lessons_learned, documentation_required,
  reporting_requirements, review_schedule, effectiveness, measure_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('prevention_measures.last_accessed_at?', n, 0.8) then (seed.time_between('prevention_measures.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('prevention_measures.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('prevention_measures.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('prevention_measures.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('prevention_measures.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('prevention_measures.scheduled_deletion_at?', n, 0.9) then next_scheduled + interval '24 hours' * seed.int('prevention_measures.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('prevention_measures.retention_period?', n, 0.85) then seed.int('prevention_measures.retention_period', n, 1, 100)
  end,
  name,
  seed.pick_weighted('prevention_measures.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('prevention_measures.is_active?', n, 0.85) then seed.chance('prevention_measures.is_active', n, 0.9)
  end,
  case
    when seed.chance('prevention_measures.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('prevention_measures.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('prevention_measures.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('prevention_measures.metadata.attempt', n, 1, 3))::json
  end,
  risk_factor_id,
  description,
  jsonb_build_array(seed.pick('prevention_measures.implementation_steps.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('prevention_measures.implementation_steps.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json,
  case
    when seed.chance('prevention_measures.effectiveness_rating?', n, 0.85) then seed.decimal('prevention_measures.effectiveness_rating', n, 1, 5, 1)
  end,
  next_scheduled,
  case
    when seed.chance('prevention_measures.target_population?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_measures.target_population.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_measures.target_population.version', n, 1, 5))::json
  end,
  case
    when seed.chance('prevention_measures.required_equipment?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_measures.required_equipment.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_measures.required_equipment.version', n, 1, 5))::json
  end,
  case
    when seed.chance('prevention_measures.training_needed?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_measures.training_needed.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_measures.training_needed.version', n, 1, 5))::json
  end,
  case
    when seed.chance('prevention_measures.cost_estimates?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_measures.cost_estimates.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_measures.cost_estimates.version', n, 1, 5))::json
  end,
  case
    when seed.chance('prevention_measures.timeline?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_measures.timeline.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_measures.timeline.version', n, 1, 5))::json
  end,
  case
    when seed.chance('prevention_measures.success_criteria?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_measures.success_criteria.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_measures.success_criteria.version', n, 1, 5))::json
  end,
  case
    when seed.chance('prevention_measures.monitoring_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('prevention_measures.monitoring_metrics.count', n, 1, 400), 'average', round(seed.int('prevention_measures.monitoring_metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('prevention_measures.evaluation_frequency?', n, 0.85) then seed.pick_weighted('prevention_measures.evaluation_frequency', n, array['monthly', 'quarterly', 'yearly'], array[8, 2, 4])
  end,
  case
    when seed.chance('prevention_measures.compliance_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('prevention_measures.compliance_metrics.count', n, 1, 400), 'average', round(seed.int('prevention_measures.compliance_metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('prevention_measures.feedback_mechanism?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_measures.feedback_mechanism.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_measures.feedback_mechanism.version', n, 1, 5))::json
  end,
  case
    when seed.chance('prevention_measures.modification_history?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_measures.modification_history.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_measures.modification_history.version', n, 1, 5))::json
  end,
  case
    when seed.chance('prevention_measures.improvement_suggestions?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_measures.improvement_suggestions.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_measures.improvement_suggestions.version', n, 1, 5))::json
  end,
  case
    when seed.chance('prevention_measures.lessons_learned?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_measures.lessons_learned.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_measures.lessons_learned.version', n, 1, 5))::json
  end,
  case
    when seed.chance('prevention_measures.documentation_required?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_measures.documentation_required.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_measures.documentation_required.version', n, 1, 5))::json
  end,
  case
    when seed.chance('prevention_measures.reporting_requirements?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_measures.reporting_requirements.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_measures.reporting_requirements.version', n, 1, 5))::json
  end,
  case
    when seed.chance('prevention_measures.review_schedule?', n, 0.85) then jsonb_build_object('monday', '09:00-17:00', 'tuesday', '09:00-17:00', 'friday', '09:00-15:00')::json
  end,
  effectiveness,
  case
    when seed.chance('prevention_measures.measure_metadata?', n, 0.85) then jsonb_build_object('length_cm', seed.int('prevention_measures.measure_metadata.length', n, 5, 120), 'width_cm', seed.int('prevention_measures.measure_metadata.width', n, 5, 80), 'height_cm', seed.int('prevention_measures.measure_metadata.height', n, 2, 60))::json
  end
from detailed
on conflict (risk_factor_id, name) do nothing;
