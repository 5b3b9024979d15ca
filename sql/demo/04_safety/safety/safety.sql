--! table: faraday.safety
--! mark: ledger
--! key: activity_id
--! scaffold: 50bf81ad146e d4e0ff818052

-- Risk summary per activity.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    (seed.office_time('safety.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    activity.id as activity_id,
    case when seed.chance('safety.safety_notes?', n, 0.85) then safety_notes_word.word end as safety_notes
  from generate_series(1, seed.rows(10)) as n
  left join activities as activity on activity.position = n
  left join seed.word as safety_notes_word on safety_notes_word.kind = 'note' and safety_notes_word.position = seed.distinct_position('safety.safety_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('safety.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.safety (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, activity_id, risk_level, safety_notes, safety_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('safety.last_accessed_at?', n, 0.8) then (seed.time_between('safety.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('safety.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('safety.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('safety.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('safety.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('safety.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('safety.scheduled_deletion_at', n, 1, 60)
    end,
    case when seed.chance('safety.retention_period?', n, 0.85) then seed.int('safety.retention_period', n, 1, 100) end,
    seed.pick_weighted('safety.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1]),
    activity_id,
    seed.pick_weighted('safety.risk_level', n, array['LOW', 'MEDIUM', 'HIGH'], array[4, 8, 4])::faraday.risk_level_enum,
    safety_notes,
    case
      when seed.chance('safety.safety_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('safety.safety_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('safety.safety_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('safety.safety_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  on conflict (activity_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.safety', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
