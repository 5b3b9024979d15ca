--! table: faraday.injury_risk_assessments
--! mark: ledger
--! key: created_at
--! scaffold: 57d86293880e 63e68b297dda

-- Injury risk scores.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    risk_factor.id as risk_factor_id,
    activity.id as activity_id
  from generate_series(1, seed.rows(200)) as n
  left join activities as activity
    on activity.position = seed.fan_out('injury_risk_assessments.activity_id', n, (select max(position) from activities))
  left join injury_risk_factors as risk_factor
    on risk_factor.position = seed.fan_out('injury_risk_assessments.risk_factor_id', n, (select max(position) from injury_risk_factors))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('injury_risk_assessments.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.injury_risk_assessments (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, risk_factor_id, activity_id, risk_score, factors_considered, mitigation_plan,
    assessment_method, data_sources, assessment_scope, limitations, probability_score, impact_score, risk_matrix,
    risk_trends, existing_controls, proposed_controls, control_effectiveness, residual_risk, action_items,
    responsible_parties, timeline, resource_requirements, monitoring_requirements, review_frequency,
    next_review_date
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('injury_risk_assessments.last_accessed_at?', n, 0.8) then (seed.time_between('injury_risk_assessments.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('injury_risk_assessments.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('injury_risk_assessments.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('injury_risk_assessments.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('injury_risk_assessments.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('injury_risk_assessments.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('injury_risk_assessments.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('injury_risk_assessments.retention_period?', n, 0.85) then seed.int('injury_risk_assessments.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('injury_risk_assessments.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('injury_risk_assessments.is_active?', n, 0.85) then seed.chance('injury_risk_assessments.is_active', n, 0.9)
    end,
    case
      when seed.chance('injury_risk_assessments.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('injury_risk_assessments.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('injury_risk_assessments.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('injury_risk_assessments.metadata.attempt', n, 1, 3))::json
    end,
    risk_factor_id,
    activity_id,
    seed.int('injury_risk_assessments.risk_score', n, 40, 100),
    jsonb_build_object('source', seed.pick('injury_risk_assessments.factors_considered.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_assessments.factors_considered.version', n, 1, 5))::json,
    case
      when seed.chance('injury_risk_assessments.mitigation_plan?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_assessments.mitigation_plan.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_assessments.mitigation_plan.version', n, 1, 5))::json
    end,
    seed.pick_weighted('injury_risk_assessments.assessment_method', n, array['GET', 'POST', 'PUT', 'DELETE'], array[9, 4, 2, 1]),
    case
      when seed.chance('injury_risk_assessments.data_sources?', n, 0.85) then jsonb_build_object('event', seed.pick('injury_risk_assessments.data_sources.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('injury_risk_assessments.data_sources.source', n, 'web', 'api', 'import'), 'attempt', seed.int('injury_risk_assessments.data_sources.attempt', n, 1, 3))::json
    end,
    case
      when seed.chance('injury_risk_assessments.assessment_scope?', n, 0.85) then jsonb_build_object('read', true, 'write', seed.chance('injury_risk_assessments.assessment_scope.write', n, 0.6), 'delete', seed.chance('injury_risk_assessments.assessment_scope.delete', n, 0.2))::json
    end,
    case
      when seed.chance('injury_risk_assessments.limitations?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_assessments.limitations.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_assessments.limitations.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_risk_assessments.probability_score?', n, 0.85) then seed.decimal('injury_risk_assessments.probability_score', n, 0, 1, 2)
    end,
    case
      when seed.chance('injury_risk_assessments.impact_score?', n, 0.85) then seed.int('injury_risk_assessments.impact_score', n, 40, 100)
    end,
    case
      when seed.chance('injury_risk_assessments.risk_matrix?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_assessments.risk_matrix.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_assessments.risk_matrix.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_risk_assessments.risk_trends?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_assessments.risk_trends.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_assessments.risk_trends.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_risk_assessments.existing_controls?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_assessments.existing_controls.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_assessments.existing_controls.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_risk_assessments.proposed_controls?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_assessments.proposed_controls.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_assessments.proposed_controls.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_risk_assessments.control_effectiveness?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_assessments.control_effectiveness.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_assessments.control_effectiveness.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_risk_assessments.residual_risk?', n, 0.85) then seed.amount('injury_risk_assessments.residual_risk', n, 1, 1000, 2)
    end,
    case
      when seed.chance('injury_risk_assessments.action_items?', n, 0.85) then jsonb_build_array(seed.pick('injury_risk_assessments.action_items.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('injury_risk_assessments.action_items.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json
    end,
    case
      when seed.chance('injury_risk_assessments.responsible_parties?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_assessments.responsible_parties.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_assessments.responsible_parties.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_risk_assessments.timeline?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_assessments.timeline.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_assessments.timeline.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_risk_assessments.resource_requirements?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_assessments.resource_requirements.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_assessments.resource_requirements.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_risk_assessments.monitoring_requirements?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_risk_assessments.monitoring_requirements.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_risk_assessments.monitoring_requirements.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_risk_assessments.review_frequency?', n, 0.85) then seed.pick_weighted('injury_risk_assessments.review_frequency', n, array['monthly', 'quarterly', 'yearly'], array[8, 2, 4])
    end,
    case
      when seed.chance('injury_risk_assessments.next_review_date?', n, 0.6) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('injury_risk_assessments.next_review_date', n, 1, 60)
    end
  from shaped
  where not exists (
    select from faraday.injury_risk_assessments as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.injury_risk_assessments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
