--! table: faraday.dashboard_notification_channels
--! mark: ledger
--! key: sent_at
--! scaffold: bb1994eb7195 f9ef15637377

-- Delivery attempts per channel.
with

dashboard_notification_models as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.dashboard_notification_models as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.dashboard_notification_models' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    notification.id as notification_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as sent_at,
    case when seed.chance('dashboard_notification_channels.error?', n, 0.85) then error_word.word end as error
  from generate_series(1, seed.rows(8)) as n
  left join dashboard_notification_models as notification
    on notification.position = seed.fan_out('dashboard_notification_channels.notification_id', n, (select max(position) from dashboard_notification_models))
  left join seed.word as error_word on error_word.kind = 'sentence' and error_word.position = seed.distinct_position('dashboard_notification_channels.error', n)
),

inserted as (
  insert into faraday.dashboard_notification_channels (
    is_active, metadata, notification_id, channel, status, sent_at, error, retry_count, last_retry
  )
  select
    case
      when seed.chance('dashboard_notification_channels.is_active?', n, 0.85) then seed.chance('dashboard_notification_channels.is_active', n, 0.9)
    end,
    case
      when seed.chance('dashboard_notification_channels.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_notification_channels.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_notification_channels.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_notification_channels.metadata.attempt', n, 1, 3))::json
    end,
    notification_id,
    seed.pick('dashboard_notification_channels.channel', n, 'EMAIL', 'PUSH', 'SMS', 'WEBSOCKET', 'IN_APP')::faraday.notification_channel_enum,
    case
      when seed.chance('dashboard_notification_channels.status?', n, 0.85) then seed.pick_weighted('dashboard_notification_channels.status', n, array['queued', 'sent', 'delivered', 'bounced'], array[1, 3, 9, 1])
    end,
    sent_at,
    error,
    case
      when seed.chance('dashboard_notification_channels.retry_count?', n, 0.85) then seed.amount('dashboard_notification_channels.retry_count', n, 0, 5, 0)
    end,
    case
      when seed.chance('dashboard_notification_channels.last_retry?', n, 0.8) then (seed.time_between('dashboard_notification_channels.last_retry', n, (sent_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.dashboard_notification_channels as present
    where present.sent_at = wanted.sent_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_notification_channels', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
