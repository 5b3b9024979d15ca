--! table: faraday.student_adaptation_history
--! mark: ledger
--! key: created_at
--! scaffold: 4d3bc69011de 8244f6364940

-- Changes of student adaptations.
with

student_activity_adaptations as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.student_activity_adaptations as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.student_activity_adaptations' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    adaptation.id as adaptation_id,
    case when seed.chance('student_adaptation_history.reason?', n, 0.85) then reason_word.word end as reason
  from generate_series(1, seed.rows(2000, students => 3714)) as n
  left join student_activity_adaptations as adaptation
    on adaptation.position = seed.fan_out('student_adaptation_history.adaptation_id', n, (select max(position) from student_activity_adaptations))
  left join seed.word as reason_word on reason_word.kind = 'note' and reason_word.position = seed.distinct_position('student_adaptation_history.reason', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('student_adaptation_history.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.student_adaptation_history (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    adaptation_id, change_type, previous_data, new_data, reason, effectiveness_score
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('student_adaptation_history.last_accessed_at?', n, 0.8) then (seed.time_between('student_adaptation_history.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('student_adaptation_history.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('student_adaptation_history.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('student_adaptation_history.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('student_adaptation_history.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('student_adaptation_history.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('student_adaptation_history.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('student_adaptation_history.retention_period?', n, 0.85) then seed.int('student_adaptation_history.retention_period', n, 1, 100)
    end,
    adaptation_id,
    seed.pick_weighted('student_adaptation_history.change_type', n, array['created', 'updated', 'viewed', 'deleted'], array[4, 7, 6, 1]),
    case
      when seed.chance('student_adaptation_history.previous_data?', n, 0.85) then jsonb_build_object('event', seed.pick('student_adaptation_history.previous_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('student_adaptation_history.previous_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('student_adaptation_history.previous_data.attempt', n, 1, 3))::json
    end,
    case
      when seed.chance('student_adaptation_history.new_data?', n, 0.85) then jsonb_build_object('event', seed.pick('student_adaptation_history.new_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('student_adaptation_history.new_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('student_adaptation_history.new_data.attempt', n, 1, 3))::json
    end,
    reason,
    case
      when seed.chance('student_adaptation_history.effectiveness_score?', n, 0.85) then seed.int('student_adaptation_history.effectiveness_score', n, 40, 100)
    end
  from shaped
  where not exists (
    select from faraday.student_adaptation_history as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.student_adaptation_history', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
