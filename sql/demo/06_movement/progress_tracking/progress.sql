--! table: faraday.progress
--! mark: ledger
--! key: created_at
--! scaffold: 85f93cef066f 7e8924b82c97

-- Student progress per period.
with

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    case when seed.chance('progress.created_by?', n, 0.85) then created_by_word.word end as created_by,
    case when seed.chance('progress.updated_by?', n, 0.85) then updated_by_word.word end as updated_by,
    student.id as student_id
  from generate_series(1, seed.rows(300, students => 3714)) as n
  left join students as student on student.position = seed.fan_out('progress.student_id', n, (select max(position) from students))
  left join seed.word as created_by_word on created_by_word.kind = 'sentence' and created_by_word.position = seed.distinct_position('progress.created_by', n)
  left join seed.word as updated_by_word on updated_by_word.kind = 'sentence' and updated_by_word.position = seed.distinct_position('progress.updated_by', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('progress.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('progress.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('progress.scheduled_deletion_at', n, 1, 60)
    end as scheduled_deletion_at
  from wanted
),

inserted as (
  insert into faraday.progress (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, created_by, updated_by, audit_trail, last_audit_at, audit_status, is_valid,
    validation_errors, last_validated_at, validation_score, validation_history, student_id, tracking_period,
    start_date, end_date, progress_metrics, baseline_data, current_data, improvement_rate, fitness_metrics,
    skill_assessments, attendance_record, goals_progress, challenges_faced, support_provided,
    next_evaluation_date, is_on_track, strength_score, endurance_score, flexibility_score, coordination_score
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('progress.last_accessed_at?', n, 0.8) then (seed.time_between('progress.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('progress.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('progress.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('progress.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('progress.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    scheduled_deletion_at,
    case when seed.chance('progress.retention_period?', n, 0.85) then seed.int('progress.retention_period', n, 1, 100) end,
    seed.pick_weighted('progress.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case when seed.chance('progress.is_active?', n, 0.85) then seed.chance('progress.is_active', n, 0.9) end,
    case
      when seed.chance('progress.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('progress.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('progress.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('progress.metadata.attempt', n, 1, 3))::json
    end,
    created_by,
    updated_by,
    case
      when seed.chance('progress.audit_trail?', n, 0.85) then jsonb_build_object('source', seed.pick('progress.audit_trail.source', n, 'web', 'api', 'import'), 'version', seed.int('progress.audit_trail.version', n, 1, 5))::json
    end,
    case
      when seed.chance('progress.last_audit_at?', n, 0.8) then (seed.time_between('progress.last_audit_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('progress.audit_status?', n, 0.85) then seed.pick_weighted('progress.audit_status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
    end,
    seed.chance('progress.is_valid', n, 0.9),
    case
      when seed.chance('progress.validation_errors?', n, 0.85) then jsonb_build_object('source', seed.pick('progress.validation_errors.source', n, 'web', 'api', 'import'), 'version', seed.int('progress.validation_errors.version', n, 1, 5))::json
    end,
    case
      when seed.chance('progress.last_validated_at?', n, 0.8) then (seed.time_between('progress.last_validated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('progress.validation_score?', n, 0.85) then seed.int('progress.validation_score', n, 40, 100)
    end,
    case
      when seed.chance('progress.validation_history?', n, 0.85) then jsonb_build_object('source', seed.pick('progress.validation_history.source', n, 'web', 'api', 'import'), 'version', seed.int('progress.validation_history.version', n, 1, 5))::json
    end,
    student_id,
    seed.pick_weighted('progress.tracking_period', n, array['monthly', 'quarterly', 'yearly'], array[8, 2, 4]),
    created_at + interval '24 hours' * seed.int('progress.start_date', n, 1, 60),
    case
      when seed.chance('progress.end_date?', n, 0.8) then scheduled_deletion_at + interval '24 hours' * seed.int('progress.end_date', n, 1, 90)
    end,
    jsonb_build_object('count', seed.int('progress.progress_metrics.count', n, 1, 400), 'average', round(seed.int('progress.progress_metrics.average', n, 100, 990) / 10.0, 1))::json,
    jsonb_build_object('event', seed.pick('progress.baseline_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('progress.baseline_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('progress.baseline_data.attempt', n, 1, 3))::json,
    jsonb_build_object('event', seed.pick('progress.current_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('progress.current_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('progress.current_data.attempt', n, 1, 3))::json,
    case
      when seed.chance('progress.improvement_rate?', n, 0.85) then seed.decimal('progress.improvement_rate', n, 1, 20, 2)
    end,
    case
      when seed.chance('progress.fitness_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('progress.fitness_metrics.count', n, 1, 400), 'average', round(seed.int('progress.fitness_metrics.average', n, 100, 990) / 10.0, 1))::json
    end,
    case
      when seed.chance('progress.skill_assessments?', n, 0.85) then jsonb_build_object('source', seed.pick('progress.skill_assessments.source', n, 'web', 'api', 'import'), 'version', seed.int('progress.skill_assessments.version', n, 1, 5))::json
    end,
    case
      when seed.chance('progress.attendance_record?', n, 0.85) then jsonb_build_object('source', seed.pick('progress.attendance_record.source', n, 'web', 'api', 'import'), 'version', seed.int('progress.attendance_record.version', n, 1, 5))::json
    end,
    case
      when seed.chance('progress.goals_progress?', n, 0.85) then jsonb_build_object('source', seed.pick('progress.goals_progress.source', n, 'web', 'api', 'import'), 'version', seed.int('progress.goals_progress.version', n, 1, 5))::json
    end,
    case
      when seed.chance('progress.challenges_faced?', n, 0.85) then jsonb_build_object('source', seed.pick('progress.challenges_faced.source', n, 'web', 'api', 'import'), 'version', seed.int('progress.challenges_faced.version', n, 1, 5))::json
    end,
    case
      when seed.chance('progress.support_provided?', n, 0.85) then jsonb_build_object('source', seed.pick('progress.support_provided.source', n, 'web', 'api', 'import'), 'version', seed.int('progress.support_provided.version', n, 1, 5))::json
    end,
    case
      when seed.chance('progress.next_evaluation_date?', n, 0.6) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('progress.next_evaluation_date', n, 1, 60)
    end,
    case when seed.chance('progress.is_on_track?', n, 0.85) then seed.chance('progress.is_on_track', n, 0.8) end,
    case when seed.chance('progress.strength_score?', n, 0.85) then seed.int('progress.strength_score', n, 40, 100) end,
    case when seed.chance('progress.endurance_score?', n, 0.85) then seed.int('progress.endurance_score', n, 40, 100) end,
    case
      when seed.chance('progress.flexibility_score?', n, 0.85) then seed.int('progress.flexibility_score', n, 40, 100)
    end,
    case
      when seed.chance('progress.coordination_score?', n, 0.85) then seed.int('progress.coordination_score', n, 40, 100)
    end
  from shaped
  where not exists (
    select from faraday.progress as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.progress', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
