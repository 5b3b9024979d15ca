--! table: faraday.dashboard_notification_models
--! mark: parent user_id
--! key: user_id, title, created_at

-- What waits behind the bell, a dozen of it: alerts of resources and solved tickets for those who look after them, keys that run
-- out for whoever answers for the program, and maintenance for principals. What is older than ten days has been read.
with

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

alerts as (
  select alert.*, row_number() over (order by alert.created_at desc, alert.description collate "C") as place
  from faraday.resource_alerts as alert
  where alert.description like 'MOCK:%' and alert.alert_type = 'critical'
),

tickets as (
  select ticket.*, row_number() over (order by ticket.resolved_at desc, ticket.title collate "C") as place
  from faraday.security_incident_management as ticket
  where ticket.description like 'MOCK:%' and ticket.resolved_at is not null
),

keys as (
  select key.*, row_number() over (order by key.expires_at, key.key collate "C") as place
  from faraday.api_keys as key
  where key.description like 'MOCK:%' and key.is_active
),

numbered as (
  select n, mod(n - 1, 4) as part, 1 + (n - 1) / 4 as turn
  from generate_series(1, seed.rows(12)) as n
),

notices as (
  select n, staff.id as user_id, 'ALERT' as type, 'HIGH' as priority, 'Limit exceeded: ' || (alerts.metadata ->> 'resource_id')
    as title,
    substr(alerts.description, 7) as message, json_build_object('alert', alerts.alert_type, 'reading',
      alerts.metadata ->> 'reading') as data,
    alerts.created_at + interval '2 minutes' as happened_at
  from numbered
  join staff on staff.position = 1
  join alerts on alerts.place = numbered.turn
  where part = 0
  union all
  select n, tickets.reported_by, 'UPDATE', 'NORMAL', 'Solved: ' || tickets.title, tickets.resolution,
    json_build_object('ticket', tickets.details ->> 'ticket'), tickets.resolved_at
  from numbered
  join tickets on tickets.place = numbered.turn
  where part = 1
  union all
  select
    n,
    keys.user_id,
    'REMINDER',
    case when keys.expires_at < (seed.now() at time zone 'UTC') + interval '30 days' then 'URGENT' else 'NORMAL' end,
    'Key runs out: ' || keys.name, 'It is good until ' || to_char(keys.expires_at, 'FMDD Mon YYYY')
      || '. Ask for a new one in time.',
    json_build_object('service', keys.service_name, 'expires_at', keys.expires_at),
    seed.today()::timestamp - interval '1 day' * (1 + 3 * numbered.turn) + interval '7 hours'
  from numbered
  join keys on keys.place = numbered.turn
  where part = 2
  union all
  select n, staff.id, 'SYSTEM', 'LOW', 'Maintenance on ' || to_char(seed.today() + 7 * numbered.turn, 'FMDD Mon'),
    'The reports are out of reach from nine to eleven in the evening.', json_build_object('hours', '21:00-23:00'),
    seed.today()::timestamp - interval '1 day' * (5 * numbered.turn) + interval '16 hours'
  from numbered
  join staff on staff.position = 1 + numbered.turn
  where part = 3
),

judged as (
  select notices.*, case when happened_at < seed.today()::timestamp - interval '10 days' or mod(n, 3) = 0 then
      least(seed.now() at time zone 'UTC', happened_at + interval '1 minute' * seed.int('dashboard_notification_models.read_at',
        n, 4, 1500))
    end as seen_at
  from notices
)

insert into faraday.dashboard_notification_models (
  is_active, metadata, user_id, type, title, message, data, priority, status, created_at, read_at, expires_at
)
select
  seen_at is null,
  json_build_object('number', n, 'source', lower(type)),
  user_id,
  type::faraday.dashboard_notification_type_enum,
  title,
  message,
  data,
  priority::faraday.dashboard_notification_priority_enum,
  case when seen_at is null then 'unread' else 'read' end,
  happened_at,
  seen_at,
  happened_at + interval '60 days'
from judged
where not exists (
  select from faraday.dashboard_notification_models as present
  where present.user_id = judged.user_id and present.title = judged.title and present.created_at = judged.happened_at
);
