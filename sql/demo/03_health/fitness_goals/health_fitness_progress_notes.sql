--! table: faraday.health_fitness_progress_notes
--! mark: ledger
--! key: created_at
--! scaffold: 85ac8d424a7c 9c408d4d2255

-- Notes on a progress period.
with

progress_2 as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.progress as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.progress' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    case
      when seed.chance('health_fitness_progress_notes.created_by?', n, 0.85) then created_by_word.word
    end as created_by,
    case
      when seed.chance('health_fitness_progress_notes.updated_by?', n, 0.85) then updated_by_word.word
    end as updated_by,
    progress.id as progress_id,
    case
      when seed.chance('health_fitness_progress_notes.recommendations?', n, 0.85) then recommendations_word.word
    end as recommendations,
    case
      when seed.chance('health_fitness_progress_notes.next_steps?', n, 0.85) then next_steps_word.word
    end as next_steps,
    case
      when seed.chance('health_fitness_progress_notes.parent_feedback?', n, 0.85) then parent_feedback_word.word
    end as parent_feedback,
    case
      when seed.chance('health_fitness_progress_notes.teacher_feedback?', n, 0.85) then teacher_feedback_word.word
    end as teacher_feedback,
    case
      when seed.chance('health_fitness_progress_notes.student_feedback?', n, 0.85) then student_feedback_word.word
    end as student_feedback
  from generate_series(1, seed.rows(200, students => 3714)) as n
  left join progress_2 as progress
    on progress.position = seed.fan_out('health_fitness_progress_notes.progress_id', n, (select max(position) from progress_2))
  left join seed.word as created_by_word on created_by_word.kind = 'sentence' and created_by_word.position = seed.distinct_position('health_fitness_progress_notes.created_by', n)
  left join seed.word as updated_by_word on updated_by_word.kind = 'sentence' and updated_by_word.position = seed.distinct_position('health_fitness_progress_notes.updated_by', n)
  left join seed.word as recommendations_word on recommendations_word.kind = 'sentence' and recommendations_word.position = seed.distinct_position('health_fitness_progress_notes.recommendations', n)
  left join seed.word as next_steps_word on next_steps_word.kind = 'sentence' and next_steps_word.position = seed.distinct_position('health_fitness_progress_notes.next_steps', n)
  left join seed.word as parent_feedback_word on parent_feedback_word.kind = 'sentence' and parent_feedback_word.position = seed.distinct_position('health_fitness_progress_notes.parent_feedback', n)
  left join seed.word as teacher_feedback_word on teacher_feedback_word.kind = 'sentence' and teacher_feedback_word.position = seed.distinct_position('health_fitness_progress_notes.teacher_feedback', n)
  left join seed.word as student_feedback_word on student_feedback_word.kind = 'sentence' and student_feedback_word.position = seed.distinct_position('health_fitness_progress_notes.student_feedback', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('health_fitness_progress_notes.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('health_fitness_progress_notes.note_date?', n, 0.9) then (seed.time_between('health_fitness_progress_notes.note_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as note_date
  from wanted
),

inserted as (
  insert into faraday.health_fitness_progress_notes (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, created_by, updated_by, audit_trail, last_audit_at, audit_status, is_valid,
    validation_errors, last_validated_at, validation_score, validation_history, progress_id, note_date,
    note_type, note_period, note_data, performance_summary, achievement_highlights, areas_for_improvement,
    recommendations, next_steps, parent_feedback, teacher_feedback, student_feedback, trend_analysis,
    comparative_metrics, risk_factors, success_factors
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('health_fitness_progress_notes.last_accessed_at?', n, 0.8) then (seed.time_between('health_fitness_progress_notes.last_accessed_at', n, (note_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('health_fitness_progress_notes.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_fitness_progress_notes.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('health_fitness_progress_notes.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('health_fitness_progress_notes.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('health_fitness_progress_notes.scheduled_deletion_at?', n, 0.9) then note_date + interval '24 hours' * seed.int('health_fitness_progress_notes.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('health_fitness_progress_notes.retention_period?', n, 0.85) then seed.int('health_fitness_progress_notes.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('health_fitness_progress_notes.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('health_fitness_progress_notes.is_active?', n, 0.85) then seed.chance('health_fitness_progress_notes.is_active', n, 0.9)
    end,
    case
      when seed.chance('health_fitness_progress_notes.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('health_fitness_progress_notes.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('health_fitness_progress_notes.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('health_fitness_progress_notes.metadata.attempt', n, 1, 3))::json
    end,
    created_by,
    updated_by,
    case
      when seed.chance('health_fitness_progress_notes.audit_trail?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_progress_notes.audit_trail.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_progress_notes.audit_trail.version', n, 1, 5))::json
    end,
    case
      when seed.chance('health_fitness_progress_notes.last_audit_at?', n, 0.8) then (seed.time_between('health_fitness_progress_notes.last_audit_at', n, (note_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('health_fitness_progress_notes.audit_status?', n, 0.85) then seed.pick_weighted('health_fitness_progress_notes.audit_status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
    end,
    seed.chance('health_fitness_progress_notes.is_valid', n, 0.9),
    case
      when seed.chance('health_fitness_progress_notes.validation_errors?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_progress_notes.validation_errors.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_progress_notes.validation_errors.version', n, 1, 5))::json
    end,
    case
      when seed.chance('health_fitness_progress_notes.last_validated_at?', n, 0.8) then (seed.time_between('health_fitness_progress_notes.last_validated_at', n, (note_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('health_fitness_progress_notes.validation_score?', n, 0.85) then seed.int('health_fitness_progress_notes.validation_score', n, 40, 100)
    end,
    case
      when seed.chance('health_fitness_progress_notes.validation_history?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_progress_notes.validation_history.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_progress_notes.validation_history.version', n, 1, 5))::json
    end,
    progress_id,
    note_date,
    seed.pick_weighted('health_fitness_progress_notes.note_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    seed.pick_weighted('health_fitness_progress_notes.note_period', n, array['monthly', 'quarterly', 'yearly'], array[8, 2, 4]),
    jsonb_build_object('event', seed.pick('health_fitness_progress_notes.note_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('health_fitness_progress_notes.note_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('health_fitness_progress_notes.note_data.attempt', n, 1, 3))::json,
    jsonb_build_object('count', seed.int('health_fitness_progress_notes.performance_summary.count', n, 1, 400), 'average', round(seed.int('health_fitness_progress_notes.performance_summary.average', n, 100, 990) / 10.0, 1))::json,
    case
      when seed.chance('health_fitness_progress_notes.achievement_highlights?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_progress_notes.achievement_highlights.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_progress_notes.achievement_highlights.version', n, 1, 5))::json
    end,
    case
      when seed.chance('health_fitness_progress_notes.areas_for_improvement?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_progress_notes.areas_for_improvement.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_progress_notes.areas_for_improvement.version', n, 1, 5))::json
    end,
    recommendations,
    next_steps,
    parent_feedback,
    teacher_feedback,
    student_feedback,
    case
      when seed.chance('health_fitness_progress_notes.trend_analysis?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_progress_notes.trend_analysis.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_progress_notes.trend_analysis.version', n, 1, 5))::json
    end,
    case
      when seed.chance('health_fitness_progress_notes.comparative_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('health_fitness_progress_notes.comparative_metrics.count', n, 1, 400), 'average', round(seed.int('health_fitness_progress_notes.comparative_metrics.average', n, 100, 990) / 10.0, 1))::json
    end,
    case
      when seed.chance('health_fitness_progress_notes.risk_factors?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_progress_notes.risk_factors.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_progress_notes.risk_factors.version', n, 1, 5))::json
    end,
    case
      when seed.chance('health_fitness_progress_notes.success_factors?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_progress_notes.success_factors.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_progress_notes.success_factors.version', n, 1, 5))::json
    end
  from shaped
  where not exists (
    select from faraday.health_fitness_progress_notes as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.health_fitness_progress_notes', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
