--! table: faraday.skill_assessment_assessment_history
--! mark: ledger
--! key: created_at
--! scaffold: 2788fe549bf3 139b60a272e5

-- State changes of assessments.
with

skill_assessment_skill_assessments as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.skill_assessment_skill_assessments as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.skill_assessment_skill_assessments' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    assessment.id as assessment_id,
    reason_word.word as reason
  from generate_series(1, seed.rows(7428, students => 3714)) as n
  left join skill_assessment_skill_assessments as assessment
    on assessment.position = seed.fan_out('skill_assessment_assessment_history.assessment_id', n, (select max(position) from skill_assessment_skill_assessments))
  left join seed.word as reason_word on reason_word.kind = 'note' and reason_word.position = seed.distinct_position('skill_assessment_assessment_history.reason', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('skill_assessment_assessment_history.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.skill_assessment_assessment_history (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    assessment_id, change_type, previous_state, new_state, reason
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('skill_assessment_assessment_history.last_accessed_at?', n, 0.8) then (seed.time_between('skill_assessment_assessment_history.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('skill_assessment_assessment_history.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_assessment_history.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('skill_assessment_assessment_history.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_assessment_history.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('skill_assessment_assessment_history.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('skill_assessment_assessment_history.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('skill_assessment_assessment_history.retention_period?', n, 0.85) then seed.int('skill_assessment_assessment_history.retention_period', n, 1, 100)
    end,
    assessment_id,
    seed.pick_weighted('skill_assessment_assessment_history.change_type', n, array['created', 'updated', 'completed', 'archived'], array[4, 4, 8, 2]),
    case
      when seed.chance('skill_assessment_assessment_history.previous_state?', n, 0.85) then jsonb_build_object('count', seed.int('skill_assessment_assessment_history.previous_state.count', n, 1, 400), 'average', round(seed.int('skill_assessment_assessment_history.previous_state.average', n, 100, 990) / 10.0, 1))::json
    end,
    case
      when seed.chance('skill_assessment_assessment_history.new_state?', n, 0.85) then jsonb_build_object('status', seed.pick('skill_assessment_assessment_history.new_state.status', n, 'draft', 'active', 'closed'), 'version', seed.int('skill_assessment_assessment_history.new_state.version', n, 1, 9))::json
    end,
    reason
  from shaped
  where not exists (
    select from faraday.skill_assessment_assessment_history as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.skill_assessment_assessment_history', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
