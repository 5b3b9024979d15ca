--! table: faraday.dashboard_notification_channels
--! mark: parent notification_id
--! key: notification_id, channel

-- How the first eight notices (dashboard_notification_models.sql, by number) went out: alerts as text messages, the others by
-- mail or to the phone. One of five failed at first and went through at the second or third try, or not at all.
with

notices as (
  select notice.*, row_number() over (order by (notice.metadata ->> 'number')::integer) as place
  from faraday.dashboard_notification_models as notice
  where notice.metadata ->> 'number' is not null
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = notice.user_id::text)
),

wanted as (
  select
    n,
    notices.*,
    case notices.type::text when 'ALERT' then 'SMS' when 'REMINDER' then 'EMAIL' when 'UPDATE' then 'PUSH' else 'EMAIL'
      end::faraday.notification_channel_enum as channel,
    case when mod(n, 5) = 3 then 1 + mod(n / 5, 3) else 0 end as retries
  from generate_series(1, seed.rows(8)) as n
  left join notices on notices.place = n
)

insert into faraday.dashboard_notification_channels (
  is_active, metadata, notification_id, channel, status, sent_at, error, retry_count, last_retry
)
select
  retries < 3,
  json_build_object('provider', case channel::text when 'SMS' then 'text gateway' when 'PUSH' then 'push service'
    else 'mail server' end),
  id,
  channel,
  case when retries < 3 then 'sent' else 'failed' end,
  case when retries < 3 then least(seed.now() at time zone 'UTC',
    created_at + interval '20 seconds' + interval '5 minutes' * retries) end,
  case when retries >= 3 then 'Receiver did not answer three times.' when retries > 0 then 'First try: connection closed.' end,
  retries,
  case when retries > 0 then least(seed.now() at time zone 'UTC', created_at + interval '5 minutes' * retries) end
from wanted
where not exists (
  select from faraday.dashboard_notification_channels as present
  where present.notification_id = wanted.id and present.channel = wanted.channel
);
