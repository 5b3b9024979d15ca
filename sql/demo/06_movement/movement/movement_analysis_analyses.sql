--! table: faraday.movement_analysis_analyses
--! mark: ledger
--! key: created_at
--! scaffold: 23ad2b6e0031 8e1f5ef07821

-- Movement analyses per student.
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
    case when seed.chance('movement_analysis_analyses.feedback?', n, 0.85) then feedback_word.word end as feedback,
    case
      when seed.chance('movement_analysis_analyses.recommendations?', n, 0.85) then recommendations_word.word
    end as recommendations
  from generate_series(1, seed.rows(150, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('movement_analysis_analyses.activity_id', n, (select max(position) from activities))
  left join students as student
    on student.position = seed.fan_out('movement_analysis_analyses.student_id', n, (select max(position) from students))
  left join seed.word as feedback_word on feedback_word.kind = 'sentence' and feedback_word.position = seed.distinct_position('movement_analysis_analyses.feedback', n)
  left join seed.word as recommendations_word on recommendations_word.kind = 'sentence' and recommendations_word.position = seed.distinct_position('movement_analysis_analyses.recommendations', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('movement_analysis_analyses.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.movement_analysis_analyses (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    metadata, student_id, activity_id, analysis_type, movement_data, analysis_results, confidence_score,
    feedback, recommendations
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('movement_analysis_analyses.last_accessed_at?', n, 0.8) then (seed.time_between('movement_analysis_analyses.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('movement_analysis_analyses.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('movement_analysis_analyses.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('movement_analysis_analyses.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('movement_analysis_analyses.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('movement_analysis_analyses.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('movement_analysis_analyses.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('movement_analysis_analyses.retention_period?', n, 0.85) then seed.int('movement_analysis_analyses.retention_period', n, 1, 100)
    end,
    case
      when seed.chance('movement_analysis_analyses.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('movement_analysis_analyses.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('movement_analysis_analyses.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('movement_analysis_analyses.metadata.attempt', n, 1, 3))::json
    end,
    student_id,
    activity_id,
    seed.pick('movement_analysis_analyses.analysis_type', n, 'MOVEMENT', 'PERFORMANCE', 'PROGRESS', 'SAFETY', 'TECHNIQUE', 'ENGAGEMENT', 'ADAPTATION', 'ASSESSMENT')::faraday.analysis_type_enum,
    jsonb_build_object('event', seed.pick('movement_analysis_analyses.movement_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('movement_analysis_analyses.movement_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('movement_analysis_analyses.movement_data.attempt', n, 1, 3))::json,
    jsonb_build_object('count', seed.int('movement_analysis_analyses.analysis_results.count', n, 1, 400), 'average', round(seed.int('movement_analysis_analyses.analysis_results.average', n, 100, 990) / 10.0, 1))::json,
    seed.decimal('movement_analysis_analyses.confidence_score', n, 0, 1, 2),
    feedback,
    recommendations
  from shaped
  where not exists (
    select from faraday.movement_analysis_analyses as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.movement_analysis_analyses', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
