--! table: faraday.injury_risk_factors
--! mark: text description
--! key: name
--! scaffold: 92583c2ad312 60bedfaf30b6

-- Known injury causes.
with

injury_preventions as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.injury_preventions as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.office_time('injury_risk_factors.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    initcap(name_word.word) || ' factor' as plain_name,
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('injury_risk_factors.prevention_program_id?', n, 0.85) then prevention_program.id
    end as prevention_program_id,
    case
      when seed.chance('injury_risk_factors.occurrence_likelihood?', n, 0.85) then occurrence_likelihood_word.word
    end as occurrence_likelihood
  from generate_series(1, seed.rows(35)) as n
  left join injury_preventions as prevention_program
    on prevention_program.position = seed.fan_out('injury_risk_factors.prevention_program_id', n, (select max(position) from injury_preventions))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('injury_risk_factors.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('injury_risk_factors.description', n)
  left join seed.word as occurrence_likelihood_word on occurrence_likelihood_word.kind = 'sentence' and occurrence_likelihood_word.position = seed.distinct_position('injury_risk_factors.occurrence_likelihood', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('injury_risk_factors.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from shaped
)

insert into faraday.injury_risk_factors (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, status, is_active, metadata, description, risk_level, category, affected_activities,
  prevention_strategies, monitoring_frequency, prevention_program_id, risk_indicators, contributing_factors,
  early_warning_signs, impact_severity, occurrence_likelihood, prevention_priority, required_resources,
  implementation_timeline, success_metrics, validation_criteria, next_assessment, monitoring_history,
  incident_history, effectiveness_metrics, training_requirements, awareness_materials, communication_plan,
  factor_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('injury_risk_factors.last_accessed_at?', n, 0.8) then (seed.time_between('injury_risk_factors.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('injury_risk_factors.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('injury_risk_factors.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('injury_risk_factors.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('injury_risk_factors.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('injury_risk_factors.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('injury_risk_factors.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('injury_risk_factors.retention_period?', n, 0.85) then seed.int('injury_risk_factors.retention_period', n, 1, 100)
  end,
  name,
  seed.pick_weighted('injury_risk_factors.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('injury_risk_factors.is_active?', n, 0.85) then seed.chance('injury_risk_factors.is_active', n, 0.9)
  end,
  case
    when seed.chance('injury_risk_factors.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('injury_risk_factors.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('injury_risk_factors.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('injury_risk_factors.metadata.attempt', n, 1, 3))::json
  end,
  description,
  case
    when seed.chance('injury_risk_factors.risk_level?', n, 0.85) then seed.pick_weighted('injury_risk_factors.risk_level', n, array['low', 'medium', 'high'], array[4, 4, 2])
  end,
  seed.pick_weighted('injury_risk_factors.category', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  case
    when seed.chance('injury_risk_factors.affected_activities?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_factors.affected_activities.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_factors.affected_activities.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_risk_factors.prevention_strategies?', n, 0.85) then jsonb_build_object('event', seed.pick('injury_risk_factors.prevention_strategies.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('injury_risk_factors.prevention_strategies.source', n, 'web', 'api', 'import'), 'attempt', seed.int('injury_risk_factors.prevention_strategies.attempt', n, 1, 3))::json
  end,
  seed.pick_weighted('injury_risk_factors.monitoring_frequency', n, array['monthly', 'quarterly', 'yearly'], array[8, 2, 4]),
  prevention_program_id,
  case
    when seed.chance('injury_risk_factors.risk_indicators?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_factors.risk_indicators.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_factors.risk_indicators.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_risk_factors.contributing_factors?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_factors.contributing_factors.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_factors.contributing_factors.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_risk_factors.early_warning_signs?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_factors.early_warning_signs.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_factors.early_warning_signs.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_risk_factors.impact_severity?', n, 0.85) then seed.pick_weighted('injury_risk_factors.impact_severity', n, array['low', 'medium', 'high', 'critical'], array[5, 4, 2, 1])
  end,
  occurrence_likelihood,
  seed.pick_weighted('injury_risk_factors.prevention_priority', n, array['low', 'medium', 'high', 'urgent'], array[3, 6, 3, 1]),
  case
    when seed.chance('injury_risk_factors.required_resources?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_factors.required_resources.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_factors.required_resources.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_risk_factors.implementation_timeline?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_factors.implementation_timeline.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_factors.implementation_timeline.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_risk_factors.success_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('injury_risk_factors.success_metrics.count', n, 1, 400), 'average', round(seed.int('injury_risk_factors.success_metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('injury_risk_factors.validation_criteria?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_factors.validation_criteria.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_factors.validation_criteria.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_risk_factors.next_assessment?', n, 0.6) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('injury_risk_factors.next_assessment', n, 1, 60)
  end,
  case
    when seed.chance('injury_risk_factors.monitoring_history?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_factors.monitoring_history.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_factors.monitoring_history.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_risk_factors.incident_history?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_factors.incident_history.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_factors.incident_history.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_risk_factors.effectiveness_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('injury_risk_factors.effectiveness_metrics.count', n, 1, 400), 'average', round(seed.int('injury_risk_factors.effectiveness_metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('injury_risk_factors.training_requirements?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_factors.training_requirements.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_factors.training_requirements.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_risk_factors.awareness_materials?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_factors.awareness_materials.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_factors.awareness_materials.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_risk_factors.communication_plan?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_factors.communication_plan.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_factors.communication_plan.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_risk_factors.factor_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('injury_risk_factors.factor_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('injury_risk_factors.factor_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('injury_risk_factors.factor_metadata.attempt', n, 1, 3))::json
  end
from detailed
on conflict (name) do nothing;
