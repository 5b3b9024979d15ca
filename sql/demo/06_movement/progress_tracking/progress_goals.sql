--! table: faraday.progress_goals
--! mark: text notes
--! key: deadline
--! scaffold: fe0feec9f550 e36f28b1dbaa

-- Aims with deadlines.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

progress_2 as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.progress as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.progress' and noted.key = row_of.id::text)
),

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
    student.id as student_id,
    activity.id as activity_id,
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as deadline,
    'MOCK: ' || notes_word.word as notes,
    (seed.time_between('progress_goals.created_at', n, greatest(progress.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at,
    initcap(name_word.word) || ' goal' as name,
    case when seed.chance('progress_goals.description?', n, 0.85) then description_word.word end as description,
    case when seed.chance('progress_goals.created_by?', n, 0.85) then created_by_word.word end as created_by,
    case when seed.chance('progress_goals.updated_by?', n, 0.85) then updated_by_word.word end as updated_by,
    progress.id as progress_id
  from generate_series(1, seed.rows(200, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('progress_goals.activity_id', n, (select max(position) from activities))
  left join progress_2 as progress
    on progress.position = seed.fan_out('progress_goals.progress_id', n, (select max(position) from progress_2))
  left join students as student
    on student.position = seed.fan_out('progress_goals.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('progress_goals.notes', n)
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('progress_goals.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('progress_goals.description', n)
  left join seed.word as created_by_word on created_by_word.kind = 'sentence' and created_by_word.position = seed.distinct_position('progress_goals.created_by', n)
  left join seed.word as updated_by_word on updated_by_word.kind = 'sentence' and updated_by_word.position = seed.distinct_position('progress_goals.updated_by', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('progress_goals.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at,
    case
      when seed.chance('progress_goals.achieved_date?', n, 0.9) then (seed.time_between('progress_goals.achieved_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as achieved_date
  from wanted
)

insert into faraday.progress_goals (
  student_id, activity_id, goal_type, target_value, current_value, deadline, is_achieved, progress_percentage,
  notes, created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at,
  retention_period, name, description, status, is_active, metadata, created_by, updated_by, audit_trail,
  last_audit_at, audit_status, is_valid, validation_errors, last_validated_at, validation_score,
  validation_history, progress_id, target_date, achieved_date, target_metrics, achieved_metrics, priority,
  difficulty_level, prerequisites, next_steps
)
select
  student_id,
  activity_id,
  seed.pick_weighted('progress_goals.goal_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  seed.amount('progress_goals.target_value', n, 1, 1000, 2),
  case
    when seed.chance('progress_goals.current_value?', n, 0.85) then seed.amount('progress_goals.current_value', n, 1, 1000, 2)
  end,
  deadline,
  case
    when seed.chance('progress_goals.is_achieved?', n, 0.85) then seed.chance('progress_goals.is_achieved', n, 0.2)
  end,
  case
    when seed.chance('progress_goals.progress_percentage?', n, 0.85) then seed.int('progress_goals.progress_percentage', n, 0, 100)
  end,
  notes,
  created_at,
  updated_at,
  case
    when seed.chance('progress_goals.last_accessed_at?', n, 0.8) then (seed.time_between('progress_goals.last_accessed_at', n, (achieved_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('progress_goals.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('progress_goals.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('progress_goals.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('progress_goals.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('progress_goals.scheduled_deletion_at?', n, 0.9) then achieved_date + interval '24 hours' * seed.int('progress_goals.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('progress_goals.retention_period?', n, 0.85) then seed.int('progress_goals.retention_period', n, 1, 100)
  end,
  name,
  description,
  seed.pick_weighted('progress_goals.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case when seed.chance('progress_goals.is_active?', n, 0.85) then seed.chance('progress_goals.is_active', n, 0.9) end,
  case
    when seed.chance('progress_goals.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('progress_goals.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('progress_goals.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('progress_goals.metadata.attempt', n, 1, 3))::json
  end,
  created_by,
  updated_by,
  case
    when seed.chance('progress_goals.audit_trail?', n, 0.85) then jsonb_build_object('source', seed.pick('progress_goals.audit_trail.source', n, 'web', 'api', 'import'), 'version', seed.int('progress_goals.audit_trail.version', n, 1, 5))::json
  end,
  case
    when seed.chance('progress_goals.last_audit_at?', n, 0.8) then (seed.time_between('progress_goals.last_audit_at', n, (achieved_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('progress_goals.audit_status?', n, 0.85) then seed.pick_weighted('progress_goals.audit_status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
  end,
  seed.chance('progress_goals.is_valid', n, 0.9),
  case
    when seed.chance('progress_goals.validation_errors?', n, 0.85) then jsonb_build_object('source', seed.pick('progress_goals.validation_errors.source', n, 'web', 'api', 'import'), 'version', seed.int('progress_goals.validation_errors.version', n, 1, 5))::json
  end,
  case
    when seed.chance('progress_goals.last_validated_at?', n, 0.8) then (seed.time_between('progress_goals.last_validated_at', n, (achieved_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('progress_goals.validation_score?', n, 0.85) then seed.int('progress_goals.validation_score', n, 40, 100)
  end,
  case
    when seed.chance('progress_goals.validation_history?', n, 0.85) then jsonb_build_object('source', seed.pick('progress_goals.validation_history.source', n, 'web', 'api', 'import'), 'version', seed.int('progress_goals.validation_history.version', n, 1, 5))::json
  end,
  progress_id,
  created_at + interval '24 hours' * seed.int('progress_goals.target_date', n, 7, 45),
  achieved_date,
  jsonb_build_object('count', seed.int('progress_goals.target_metrics.count', n, 1, 400), 'average', round(seed.int('progress_goals.target_metrics.average', n, 100, 990) / 10.0, 1))::json,
  case
    when seed.chance('progress_goals.achieved_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('progress_goals.achieved_metrics.count', n, 1, 400), 'average', round(seed.int('progress_goals.achieved_metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  seed.pick_weighted('progress_goals.priority', n, array['low', 'medium', 'high', 'urgent'], array[3, 6, 3, 1]),
  seed.pick_weighted('progress_goals.difficulty_level', n, array['low', 'medium', 'high'], array[4, 4, 2]),
  case
    when seed.chance('progress_goals.prerequisites?', n, 0.85) then jsonb_build_object('source', seed.pick('progress_goals.prerequisites.source', n, 'web', 'api', 'import'), 'version', seed.int('progress_goals.prerequisites.version', n, 1, 5))::json
  end,
  case
    when seed.chance('progress_goals.next_steps?', n, 0.85) then jsonb_build_array(seed.pick('progress_goals.next_steps.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('progress_goals.next_steps.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json
  end
from shaped
where not exists (
  select from faraday.progress_goals as present
  where present.deadline = shaped.deadline
);
