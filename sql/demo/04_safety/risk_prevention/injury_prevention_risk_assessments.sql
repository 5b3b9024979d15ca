--! table: faraday.injury_prevention_risk_assessments
--! mark: ledger
--! key: created_at
--! scaffold: 657663d3aac5 68a01d834ef9

-- Programme risk reviews.
with

injury_preventions as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.injury_preventions as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    prevention_program.id as prevention_program_id,
    assessor_word.word as assessor
  from generate_series(1, seed.rows(120)) as n
  left join injury_preventions as prevention_program
    on prevention_program.position = seed.fan_out('injury_prevention_risk_assessments.prevention_program_id', n, (select max(position) from injury_preventions))
  left join seed.word as assessor_word on assessor_word.kind = 'sentence' and assessor_word.position = seed.distinct_position('injury_prevention_risk_assessments.assessor', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('injury_prevention_risk_assessments.assessment_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as assessment_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('injury_prevention_risk_assessments.updated_at', n, (assessment_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
),

inserted as (
  insert into faraday.injury_prevention_risk_assessments (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, prevention_program_id, assessment_date, overall_risk_score,
    risk_factors_evaluated, recommendations, assessment_method, assessor, data_sources, limitations,
    high_risk_areas, medium_risk_areas, low_risk_areas, risk_trends, immediate_actions, short_term_actions,
    long_term_actions, responsible_parties, next_assessment_date, monitoring_plan
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('injury_prevention_risk_assessments.last_accessed_at?', n, 0.8) then (seed.time_between('injury_prevention_risk_assessments.last_accessed_at', n, (assessment_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('injury_prevention_risk_assessments.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('injury_prevention_risk_assessments.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('injury_prevention_risk_assessments.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('injury_prevention_risk_assessments.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('injury_prevention_risk_assessments.scheduled_deletion_at?', n, 0.9) then assessment_date + interval '24 hours' * seed.int('injury_prevention_risk_assessments.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('injury_prevention_risk_assessments.retention_period?', n, 0.85) then seed.int('injury_prevention_risk_assessments.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('injury_prevention_risk_assessments.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('injury_prevention_risk_assessments.is_active?', n, 0.85) then seed.chance('injury_prevention_risk_assessments.is_active', n, 0.9)
    end,
    case
      when seed.chance('injury_prevention_risk_assessments.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('injury_prevention_risk_assessments.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('injury_prevention_risk_assessments.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('injury_prevention_risk_assessments.metadata.attempt', n, 1, 3))::json
    end,
    prevention_program_id,
    assessment_date,
    seed.int('injury_prevention_risk_assessments.overall_risk_score', n, 40, 100),
    jsonb_build_object('source', seed.pick('injury_prevention_risk_assessments.risk_factors_evaluated.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_prevention_risk_assessments.risk_factors_evaluated.version', n, 1, 5))::json,
    case
      when seed.chance('injury_prevention_risk_assessments.recommendations?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_prevention_risk_assessments.recommendations.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_prevention_risk_assessments.recommendations.version', n, 1, 5))::json
    end,
    seed.pick_weighted('injury_prevention_risk_assessments.assessment_method', n, array['GET', 'POST', 'PUT', 'DELETE'], array[9, 4, 2, 1]),
    assessor,
    case
      when seed.chance('injury_prevention_risk_assessments.data_sources?', n, 0.85) then jsonb_build_object('event', seed.pick('injury_prevention_risk_assessments.data_sources.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('injury_prevention_risk_assessments.data_sources.source', n, 'web', 'api', 'import'), 'attempt', seed.int('injury_prevention_risk_assessments.data_sources.attempt', n, 1, 3))::json
    end,
    case
      when seed.chance('injury_prevention_risk_assessments.limitations?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_prevention_risk_assessments.limitations.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_prevention_risk_assessments.limitations.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_prevention_risk_assessments.high_risk_areas?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_prevention_risk_assessments.high_risk_areas.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_prevention_risk_assessments.high_risk_areas.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_prevention_risk_assessments.medium_risk_areas?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_prevention_risk_assessments.medium_risk_areas.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_prevention_risk_assessments.medium_risk_areas.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_prevention_risk_assessments.low_risk_areas?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_prevention_risk_assessments.low_risk_areas.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_prevention_risk_assessments.low_risk_areas.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_prevention_risk_assessments.risk_trends?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_prevention_risk_assessments.risk_trends.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_prevention_risk_assessments.risk_trends.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_prevention_risk_assessments.immediate_actions?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_prevention_risk_assessments.immediate_actions.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_prevention_risk_assessments.immediate_actions.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_prevention_risk_assessments.short_term_actions?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_prevention_risk_assessments.short_term_actions.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_prevention_risk_assessments.short_term_actions.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_prevention_risk_assessments.long_term_actions?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_prevention_risk_assessments.long_term_actions.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_prevention_risk_assessments.long_term_actions.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_prevention_risk_assessments.responsible_parties?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_prevention_risk_assessments.responsible_parties.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_prevention_risk_assessments.responsible_parties.version', n, 1, 5))::json
    end,
    case
      when seed.chance('injury_prevention_risk_assessments.next_assessment_date?', n, 0.6) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('injury_prevention_risk_assessments.next_assessment_date', n, 1, 60)
    end,
    case
      when seed.chance('injury_prevention_risk_assessments.monitoring_plan?', n, 0.85) then jsonb_build_object('source', seed.pick('injury_prevention_risk_assessments.monitoring_plan.source', n, 'web', 'api', 'import'), 'version', seed.int('injury_prevention_risk_assessments.monitoring_plan.version', n, 1, 5))::json
    end
  from detailed
  where not exists (
    select from faraday.injury_prevention_risk_assessments as present
    where present.created_at = detailed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.injury_prevention_risk_assessments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
