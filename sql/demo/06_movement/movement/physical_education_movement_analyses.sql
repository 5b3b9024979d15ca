--! table: faraday.physical_education_movement_analyses
--! mark: ledger
--! key: created_at
--! scaffold: 4b4537a36866 b6a38b47bb81

-- Gym movement analyses.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    student.id as student_id,
    activity.id as activity_id,
    case
      when seed.chance('physical_education_movement_analyses.feedback?', n, 0.85) then feedback_word.word
    end as feedback
  from generate_series(1, seed.rows(100, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('physical_education_movement_analyses.activity_id', n, (select max(position) from activities))
  left join students as student
    on student.position = seed.fan_out('physical_education_movement_analyses.student_id', n, (select max(position) from students))
  left join seed.word as feedback_word on feedback_word.kind = 'sentence' and feedback_word.position = seed.distinct_position('physical_education_movement_analyses.feedback', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('physical_education_movement_analyses.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.physical_education_movement_analyses (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    student_id, activity_id, analysis_type, analysis_data, feedback, score, status, analysis_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('physical_education_movement_analyses.last_accessed_at?', n, 0.8) then (seed.time_between('physical_education_movement_analyses.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('physical_education_movement_analyses.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_movement_analyses.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_movement_analyses.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('physical_education_movement_analyses.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('physical_education_movement_analyses.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('physical_education_movement_analyses.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('physical_education_movement_analyses.retention_period?', n, 0.85) then seed.int('physical_education_movement_analyses.retention_period', n, 1, 100)
    end,
    student_id,
    activity_id,
    seed.pick_weighted('physical_education_movement_analyses.analysis_type', n, array['credit', 'debit', 'transfer'], array[5, 6, 2]),
    case
      when seed.chance('physical_education_movement_analyses.analysis_data?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_movement_analyses.analysis_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_movement_analyses.analysis_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_movement_analyses.analysis_data.attempt', n, 1, 3))::json
    end,
    feedback,
    case
      when seed.chance('physical_education_movement_analyses.score?', n, 0.85) then seed.int('physical_education_movement_analyses.score', n, 40, 100)
    end,
    case
      when seed.chance('physical_education_movement_analyses.status?', n, 0.85) then seed.pick_weighted('physical_education_movement_analyses.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
    end,
    case
      when seed.chance('physical_education_movement_analyses.analysis_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_movement_analyses.analysis_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_movement_analyses.analysis_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_movement_analyses.analysis_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.physical_education_movement_analyses as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_movement_analyses', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
