--! table: faraday.analysis_movement_feedback
--! mark: text description
--! key: created_at
--! scaffold: d2f8094abea7 f61e489d442f

-- Corrections from an analysis.
with

movement_analysis_analyses as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.movement_analysis_analyses as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.movement_analysis_analyses' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    analysis.id as analysis_id,
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('analysis_movement_feedback.correction_suggestions?', n, 0.85) then correction_suggestions_word.word
    end as correction_suggestions
  from generate_series(1, seed.rows(150, students => 3714)) as n
  left join movement_analysis_analyses as analysis
    on analysis.position = seed.fan_out('analysis_movement_feedback.analysis_id', n, (select max(position) from movement_analysis_analyses))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('analysis_movement_feedback.description', n)
  left join seed.word as correction_suggestions_word on correction_suggestions_word.kind = 'sentence' and correction_suggestions_word.position = seed.distinct_position('analysis_movement_feedback.correction_suggestions', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('analysis_movement_feedback.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.analysis_movement_feedback (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  status, is_active, metadata, analysis_id, feedback_type, severity, description, correction_suggestions,
  follow_up_required
)
select
  created_at,
  updated_at,
  case
    when seed.chance('analysis_movement_feedback.last_accessed_at?', n, 0.8) then (seed.time_between('analysis_movement_feedback.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('analysis_movement_feedback.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('analysis_movement_feedback.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('analysis_movement_feedback.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('analysis_movement_feedback.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('analysis_movement_feedback.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('analysis_movement_feedback.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('analysis_movement_feedback.retention_period?', n, 0.85) then seed.int('analysis_movement_feedback.retention_period', n, 1, 100)
  end,
  seed.pick_weighted('analysis_movement_feedback.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('analysis_movement_feedback.is_active?', n, 0.85) then seed.chance('analysis_movement_feedback.is_active', n, 0.9)
  end,
  case
    when seed.chance('analysis_movement_feedback.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('analysis_movement_feedback.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('analysis_movement_feedback.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('analysis_movement_feedback.metadata.attempt', n, 1, 3))::json
  end,
  analysis_id,
  seed.pick('analysis_movement_feedback.feedback_type', n, 'MOVEMENT', 'PERFORMANCE', 'PROGRESS', 'SAFETY', 'TECHNIQUE', 'ENGAGEMENT', 'ADAPTATION', 'ASSESSMENT')::faraday.feedback_type_enum,
  seed.pick('analysis_movement_feedback.severity', n, 'EXCELLENT', 'GOOD', 'SATISFACTORY', 'NEEDS_IMPROVEMENT', 'POOR')::faraday.feedback_severity_enum,
  description,
  correction_suggestions,
  case
    when seed.chance('analysis_movement_feedback.follow_up_required?', n, 0.85) then seed.chance('analysis_movement_feedback.follow_up_required', n, 0.8)
  end
from shaped
where not exists (
  select from faraday.analysis_movement_feedback as present
  where present.created_at = shaped.created_at
);
