--! table: faraday.prevention_assessments
--! mark: ledger
--! key: created_at
--! scaffold: 9eee3d85dc6d 412a48da0c3e

-- Reviews of a measure.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

prevention_measures as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.risk_factor_id, row_of.name)::integer as position
  from faraday.prevention_measures as row_of
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
    measure.id as measure_id,
    case when seed.chance('prevention_assessments.feedback?', n, 0.85) then feedback_word.word end as feedback,
    case
      when seed.chance('prevention_assessments.recommendations?', n, 0.85) then recommendations_word.word
    end as recommendations,
    case
      when seed.chance('prevention_assessments.assessment_notes?', n, 0.85) then assessment_notes_word.word
    end as assessment_notes,
    activity.id as activity_id,
    risk_factor.id as risk_factor_id,
    case
      when seed.chance('prevention_assessments.effectiveness?', n, 0.85) then effectiveness_word.word
    end as effectiveness
  from generate_series(1, seed.rows(80)) as n
  left join activities as activity
    on activity.position = seed.fan_out('prevention_assessments.activity_id', n, (select max(position) from activities))
  left join prevention_measures as measure
    on measure.position = seed.fan_out('prevention_assessments.measure_id', n, (select max(position) from prevention_measures))
  left join injury_risk_factors as risk_factor
    on risk_factor.position = seed.fan_out('prevention_assessments.risk_factor_id', n, (select max(position) from injury_risk_factors))
  left join seed.word as feedback_word on feedback_word.kind = 'sentence' and feedback_word.position = seed.distinct_position('prevention_assessments.feedback', n)
  left join seed.word as recommendations_word on recommendations_word.kind = 'sentence' and recommendations_word.position = seed.distinct_position('prevention_assessments.recommendations', n)
  left join seed.word as assessment_notes_word on assessment_notes_word.kind = 'note' and assessment_notes_word.position = seed.distinct_position('prevention_assessments.assessment_notes', n)
  left join seed.word as effectiveness_word on effectiveness_word.kind = 'noun' and effectiveness_word.position = seed.distinct_position('prevention_assessments.effectiveness', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('prevention_assessments.assessment_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as assessment_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('prevention_assessments.updated_at', n, (assessment_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
),

inserted as (
  insert into faraday.prevention_assessments (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, measure_id, effectiveness_score, compliance_rate, feedback, recommendations,
    next_assessment_date, assessment_type, assessment_method, data_collected, analysis_results, key_findings,
    impact_metrics, cost_benefit_analysis, resource_utilization, implementation_quality, action_items,
    follow_up_required, follow_up_date, responsible_parties, supporting_evidence, assessment_notes, limitations,
    activity_id, risk_factor_id, assessment_date, effectiveness, assessment_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('prevention_assessments.last_accessed_at?', n, 0.8) then (seed.time_between('prevention_assessments.last_accessed_at', n, (assessment_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('prevention_assessments.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('prevention_assessments.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('prevention_assessments.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('prevention_assessments.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('prevention_assessments.scheduled_deletion_at?', n, 0.9) then assessment_date + interval '24 hours' * seed.int('prevention_assessments.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('prevention_assessments.retention_period?', n, 0.85) then seed.int('prevention_assessments.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('prevention_assessments.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('prevention_assessments.is_active?', n, 0.85) then seed.chance('prevention_assessments.is_active', n, 0.9)
    end,
    case
      when seed.chance('prevention_assessments.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('prevention_assessments.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('prevention_assessments.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('prevention_assessments.metadata.attempt', n, 1, 3))::json
    end,
    measure_id,
    seed.int('prevention_assessments.effectiveness_score', n, 40, 100),
    case
      when seed.chance('prevention_assessments.compliance_rate?', n, 0.85) then seed.decimal('prevention_assessments.compliance_rate', n, 1, 20, 2)
    end,
    feedback,
    recommendations,
    case
      when seed.chance('prevention_assessments.next_assessment_date?', n, 0.6) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('prevention_assessments.next_assessment_date', n, 1, 60)
    end,
    seed.pick_weighted('prevention_assessments.assessment_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
    seed.pick_weighted('prevention_assessments.assessment_method', n, array['GET', 'POST', 'PUT', 'DELETE'], array[9, 4, 2, 1]),
    case
      when seed.chance('prevention_assessments.data_collected?', n, 0.85) then jsonb_build_object('event', seed.pick('prevention_assessments.data_collected.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('prevention_assessments.data_collected.source', n, 'web', 'api', 'import'), 'attempt', seed.int('prevention_assessments.data_collected.attempt', n, 1, 3))::json
    end,
    case
      when seed.chance('prevention_assessments.analysis_results?', n, 0.85) then jsonb_build_object('count', seed.int('prevention_assessments.analysis_results.count', n, 1, 400), 'average', round(seed.int('prevention_assessments.analysis_results.average', n, 100, 990) / 10.0, 1))::json
    end,
    case
      when seed.chance('prevention_assessments.key_findings?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_assessments.key_findings.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_assessments.key_findings.version', n, 1, 5))::json
    end,
    case
      when seed.chance('prevention_assessments.impact_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('prevention_assessments.impact_metrics.count', n, 1, 400), 'average', round(seed.int('prevention_assessments.impact_metrics.average', n, 100, 990) / 10.0, 1))::json
    end,
    case
      when seed.chance('prevention_assessments.cost_benefit_analysis?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_assessments.cost_benefit_analysis.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_assessments.cost_benefit_analysis.version', n, 1, 5))::json
    end,
    case
      when seed.chance('prevention_assessments.resource_utilization?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_assessments.resource_utilization.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_assessments.resource_utilization.version', n, 1, 5))::json
    end,
    case
      when seed.chance('prevention_assessments.implementation_quality?', n, 0.85) then seed.amount('prevention_assessments.implementation_quality', n, 1, 1000, 2)
    end,
    case
      when seed.chance('prevention_assessments.action_items?', n, 0.85) then jsonb_build_array(seed.pick('prevention_assessments.action_items.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('prevention_assessments.action_items.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json
    end,
    case
      when seed.chance('prevention_assessments.follow_up_required?', n, 0.85) then seed.chance('prevention_assessments.follow_up_required', n, 0.8)
    end,
    case
      when seed.chance('prevention_assessments.follow_up_date?', n, 0.6) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('prevention_assessments.follow_up_date', n, 1, 60)
    end,
    case
      when seed.chance('prevention_assessments.responsible_parties?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_assessments.responsible_parties.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_assessments.responsible_parties.version', n, 1, 5))::json
    end,
    case
      when seed.chance('prevention_assessments.supporting_evidence?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_assessments.supporting_evidence.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_assessments.supporting_evidence.version', n, 1, 5))::json
    end,
    assessment_notes,
    case
      when seed.chance('prevention_assessments.limitations?', n, 0.85) then jsonb_build_object('source', seed.pick('prevention_assessments.limitations.source', n, 'web', 'api', 'import'), 'version', seed.int('prevention_assessments.limitations.version', n, 1, 5))::json
    end,
    activity_id,
    risk_factor_id,
    assessment_date,
    effectiveness,
    case
      when seed.chance('prevention_assessments.assessment_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('prevention_assessments.assessment_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('prevention_assessments.assessment_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('prevention_assessments.assessment_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  where not exists (
    select from faraday.prevention_assessments as present
    where present.created_at = detailed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.prevention_assessments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
