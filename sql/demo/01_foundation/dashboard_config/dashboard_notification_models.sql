--! table: faraday.dashboard_notification_models
--! mark: ledger
--! key: created_at
--! scaffold: 1c9dd3d4ebad 602b1befc564

-- Notices sent to users.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    user_row.id as user_id,
    initcap(title_word.word) || ' model' as title,
    message_word.word as message,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(12)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_notification_models.user_id', n, (select max(position) from users))
  left join seed.word as title_word on title_word.kind = 'adjective' and title_word.position = seed.distinct_position('dashboard_notification_models.title', n)
  left join seed.word as message_word on message_word.kind = 'sentence' and message_word.position = seed.distinct_position('dashboard_notification_models.message', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('dashboard_notification_models.read_at?', n, 0.8) then least(created_at + interval '1 minute' * seed.int('dashboard_notification_models.read_at', n, 5, 600), (seed.now() at time zone 'UTC'))
    end as read_at
  from wanted
),

inserted as (
  insert into faraday.dashboard_notification_models (
    is_active, metadata, user_id, type, title, message, data, priority, status, created_at, read_at, expires_at
  )
  select
    case
      when seed.chance('dashboard_notification_models.is_active?', n, 0.85) then seed.chance('dashboard_notification_models.is_active', n, 0.9)
    end,
    case
      when seed.chance('dashboard_notification_models.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_notification_models.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_notification_models.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_notification_models.metadata.attempt', n, 1, 3))::json
    end,
    user_id,
    seed.pick('dashboard_notification_models.type', n, 'SYSTEM', 'ALERT', 'UPDATE', 'REMINDER', 'ACHIEVEMENT')::faraday.dashboard_notification_type_enum,
    title,
    message,
    case
      when seed.chance('dashboard_notification_models.data?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_notification_models.data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_notification_models.data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_notification_models.data.attempt', n, 1, 3))::json
    end,
    case
      when seed.chance('dashboard_notification_models.priority?', n, 0.85) then seed.pick_weighted('dashboard_notification_models.priority', n, array['URGENT', 'HIGH', 'NORMAL', 'LOW'], array[1, 4, 8, 4])::faraday.dashboard_notification_priority_enum
    end,
    case
      when seed.chance('dashboard_notification_models.status?', n, 0.85) then seed.pick_weighted('dashboard_notification_models.status', n, array['queued', 'sent', 'delivered', 'bounced'], array[1, 3, 9, 1])
    end,
    created_at,
    read_at,
    case
      when seed.chance('dashboard_notification_models.expires_at?', n, 0.7) then read_at + interval '24 hours' * seed.int('dashboard_notification_models.expires_at', n, 30, 730)
    end
  from shaped
  where not exists (
    select from faraday.dashboard_notification_models as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_notification_models', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
