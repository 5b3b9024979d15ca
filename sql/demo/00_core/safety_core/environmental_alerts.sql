--! table: faraday.environmental_alerts
--! mark: ledger
--! key: created_at
--! scaffold: a8efe60d3604 e206dcc8e1d9

-- Warnings on conditions.
with

environmental_conditions as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.environmental_conditions as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.environmental_conditions' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    condition.id as condition_id,
    message_word.word as message
  from generate_series(1, seed.rows(30)) as n
  left join environmental_conditions as condition
    on condition.position = seed.fan_out('environmental_alerts.condition_id', n, (select max(position) from environmental_conditions))
  left join seed.word as message_word on message_word.kind = 'sentence' and message_word.position = seed.distinct_position('environmental_alerts.message', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('environmental_alerts.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.environmental_alerts (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    condition_id, alert_type, severity, message, is_active, alert_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('environmental_alerts.last_accessed_at?', n, 0.8) then (seed.time_between('environmental_alerts.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('environmental_alerts.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('environmental_alerts.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('environmental_alerts.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('environmental_alerts.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('environmental_alerts.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('environmental_alerts.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('environmental_alerts.retention_period?', n, 0.85) then seed.int('environmental_alerts.retention_period', n, 1, 100)
    end,
    condition_id,
    seed.pick_weighted('environmental_alerts.alert_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    case
      when seed.chance('environmental_alerts.severity?', n, 0.85) then seed.pick_weighted('environmental_alerts.severity', n, array['low', 'medium', 'high', 'critical'], array[5, 4, 2, 1])
    end,
    message,
    case
      when seed.chance('environmental_alerts.is_active?', n, 0.85) then seed.chance('environmental_alerts.is_active', n, 0.9)
    end,
    case
      when seed.chance('environmental_alerts.alert_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('environmental_alerts.alert_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('environmental_alerts.alert_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('environmental_alerts.alert_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.environmental_alerts as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.environmental_alerts', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
