--! table: faraday.movement_feedback
--! mark: ledger
--! key: last_accessed_at
--! scaffold: 2e2daab25696 d2b7dae55521

-- Remarks on a pattern.
with

physical_education_movement_patterns as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_movement_patterns as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_accessed_at,
    pattern.id as pattern_id,
    feedback_text_word.word as feedback_text,
    (seed.time_between('movement_feedback.created_at', n, greatest(pattern.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(200)) as n
  left join physical_education_movement_patterns as pattern
    on pattern.position = seed.fan_out('movement_feedback.pattern_id', n, (select max(position) from physical_education_movement_patterns))
  left join seed.word as feedback_text_word on feedback_text_word.kind = 'paragraph' and feedback_text_word.position = seed.distinct_position('movement_feedback.feedback_text', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('movement_feedback.updated_at?', n, 0.9) then (seed.time_between('movement_feedback.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from wanted
),

inserted as (
  insert into faraday.movement_feedback (
    last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, pattern_id,
    feedback_type, feedback_text, severity, is_implemented, created_at, updated_at
  )
  select
    last_accessed_at,
    case
      when seed.chance('movement_feedback.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('movement_feedback.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('movement_feedback.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('movement_feedback.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('movement_feedback.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('movement_feedback.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('movement_feedback.retention_period?', n, 0.85) then seed.int('movement_feedback.retention_period', n, 1, 100)
    end,
    pattern_id,
    seed.pick_weighted('movement_feedback.feedback_type', n, array['credit', 'debit', 'transfer'], array[5, 6, 2]),
    feedback_text,
    case
      when seed.chance('movement_feedback.severity?', n, 0.85) then seed.pick_weighted('movement_feedback.severity', n, array['low', 'medium', 'high', 'critical'], array[5, 4, 2, 1])
    end,
    case
      when seed.chance('movement_feedback.is_implemented?', n, 0.85) then seed.chance('movement_feedback.is_implemented', n, 0.2)
    end,
    created_at,
    updated_at
  from shaped
  where not exists (
    select from faraday.movement_feedback as present
    where present.last_accessed_at = shaped.last_accessed_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.movement_feedback', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
