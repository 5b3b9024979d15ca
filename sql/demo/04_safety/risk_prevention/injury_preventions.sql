--! table: faraday.injury_preventions
--! mark: text description
--! key: name
--! scaffold: e333367ef3ed fcec4c69a977

-- Prevention programmes.
with

wanted as (
  select
    n,
    (seed.office_time('injury_preventions.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    initcap(name_word.word) || ' prevention' as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(45)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('injury_preventions.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('injury_preventions.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('injury_preventions.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from shaped
)

insert into faraday.injury_preventions (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, status, is_active, metadata, description, target_population, implementation_plan,
  effectiveness_metrics, cost_estimates, timeline, program_type, risk_factors_addressed, prevention_strategies,
  training_requirements, equipment_needed, success_criteria, monitoring_frequency, evaluation_methods,
  reporting_requirements, risk_level, prevention_metadata
)
select
  created_at,
  updated_at,
  case
    when seed.chance('injury_preventions.last_accessed_at?', n, 0.8) then (seed.time_between('injury_preventions.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('injury_preventions.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('injury_preventions.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('injury_preventions.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('injury_preventions.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('injury_preventions.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('injury_preventions.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('injury_preventions.retention_period?', n, 0.85) then seed.int('injury_preventions.retention_period', n, 1, 100)
  end,
  name,
  seed.pick_weighted('injury_preventions.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('injury_preventions.is_active?', n, 0.85) then seed.chance('injury_preventions.is_active', n, 0.9)
  end,
  case
    when seed.chance('injury_preventions.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('injury_preventions.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('injury_preventions.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('injury_preventions.metadata.attempt', n, 1, 3))::json
  end,
  description,
  case
    when seed.chance('injury_preventions.target_population?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_preventions.target_population.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_preventions.target_population.version', n, 1, 5))::json
  end,
  jsonb_build_object('source', seed.pick('injury_preventions.implementation_plan.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_preventions.implementation_plan.version', n, 1, 5))::json,
  case
    when seed.chance('injury_preventions.effectiveness_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('injury_preventions.effectiveness_metrics.count', n, 1, 400), 'average', round(seed.int('injury_preventions.effectiveness_metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('injury_preventions.cost_estimates?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_preventions.cost_estimates.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_preventions.cost_estimates.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_preventions.timeline?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_preventions.timeline.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_preventions.timeline.version', n, 1, 5))::json
  end,
  seed.pick_weighted('injury_preventions.program_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
  case
    when seed.chance('injury_preventions.risk_factors_addressed?', n, 0.85) then jsonb_build_object('street', 'Market Street ' || seed.int('injury_preventions.risk_factors_addressed.street', n, 1, 180), 'city', seed.pick('injury_preventions.risk_factors_addressed.city', n, 'Ghent', 'Graz', 'Bergen', 'Cork'), 'country', seed.pick('injury_preventions.risk_factors_addressed.country', n, 'BE', 'AT', 'NO', 'IE'))::json
  end,
  jsonb_build_object('event', seed.pick('injury_preventions.prevention_strategies.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('injury_preventions.prevention_strategies.source', n, 'web', 'api', 'import'), 'attempt', seed.int('injury_preventions.prevention_strategies.attempt', n, 1, 3))::json,
  case
    when seed.chance('injury_preventions.training_requirements?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_preventions.training_requirements.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_preventions.training_requirements.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_preventions.equipment_needed?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_preventions.equipment_needed.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_preventions.equipment_needed.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_preventions.success_criteria?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_preventions.success_criteria.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_preventions.success_criteria.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_preventions.monitoring_frequency?', n, 0.85) then seed.pick_weighted('injury_preventions.monitoring_frequency', n, array['monthly', 'quarterly', 'yearly'], array[8, 2, 4])
  end,
  case
    when seed.chance('injury_preventions.evaluation_methods?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_preventions.evaluation_methods.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_preventions.evaluation_methods.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_preventions.reporting_requirements?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_preventions.reporting_requirements.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_preventions.reporting_requirements.version', n, 1, 5))::json
  end,
  case
    when seed.chance('injury_preventions.risk_level?', n, 0.85) then seed.pick_weighted('injury_preventions.risk_level', n, array['low', 'medium', 'high'], array[4, 4, 2])
  end,
  case
    when seed.chance('injury_preventions.prevention_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('injury_preventions.prevention_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('injury_preventions.prevention_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('injury_preventions.prevention_metadata.attempt', n, 1, 3))::json
  end
from detailed
on conflict (name) do nothing;
