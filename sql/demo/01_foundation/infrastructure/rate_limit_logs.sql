--! table: faraday.rate_limit_logs
--! mark: parent api_key_id
--! key: api_key_id, endpoint, method, "timestamp"

-- The requests of 25 windows (rate_limit_metrics.sql counts them): 2, 3, 7, 3 and 5 in turn, one after the other within the
-- period of the limit. The windows of a key lie on weekdays of the last two weeks before it was last used, at the hours at which
-- its program works.
with

limits as (
  -- The newest key in use of each program first, then the one before it.
  select ranked.*, row_number() over (order by turn, endpoint collate "C") as place
  from (
    select
      bound.*,
      key.service_name,
      key.last_used_at,
      key.permissions -> 'addresses' ->> 0 as network,
      row_number() over (partition by key.service_name order by key.is_active desc, key.created_at desc, key.key collate "C")
        as turn
    from faraday.rate_limits as bound
    join faraday.api_keys as key on key.id = bound.api_key_id
    where key.description like 'MOCK:%'
  ) as ranked
),

hours (service, begins, client) as (
  values
    ('student-information-sync', '02:00', 'sis-sync/4.2'), ('attendance-kiosk', '08:25', 'kiosk/2.9 (Android 12)'),
    ('heart-rate-bridge', '10:10', 'hr-bridge/1.7'), ('parent-portal', '18:40', 'portal-backend/6.0'),
    ('report-builder', '06:15', 'report-builder/3.3'), ('pool-calendar', '05:30', 'calendar-sync/1.1'),
    ('lesson-assistant', '14:20', 'lesson-assistant/0.8'), ('equipment-scanner', '11:50', 'scanner/2.0 (Android 12)')
),

-- Of 20 requests 2, 3, 7, 3 and 5 belong to one window each.
turns (turn, requests, before) as (
  values (0, 2, 0), (1, 3, 2), (2, 7, 5), (3, 3, 12), (4, 5, 15)
),

wanted as (
  select
    n,
    limits.*,
    hours.client,
    turns.requests,
    mod(n - 1, 20) - turns.before as request,
    day - interval '1 day' * greatest(0, extract(isodow from day)::integer - 5) + hours.begins::interval as window_start
  from generate_series(1, seed.rows(100)) as n
  join turns on mod(n - 1, 20) between turns.before and turns.before + turns.requests - 1
  -- The window of number w (from 0) is the one of limit w * 24 / 25.
  left join limits on limits.place = 1 + (5 * ((n - 1) / 20) + turns.turn) * 24 / 25
  left join hours on hours.service = limits.service_name
  cross join lateral (
    select limits.last_used_at::date - (1 + mod(5 * (5 * ((n - 1) / 20) + turns.turn), 14)) as day
  ) as days
),

timed as (
  select
    wanted.*,
    date_trunc('milliseconds', window_start + interval '1 second' * period * request / (requests + 1)
      + interval '1 millisecond' * seed.int('rate_limit_logs.timestamp', n, 20, 800)) as happened_at
  from wanted
)

insert into faraday.rate_limit_logs (api_key_id, endpoint, method, "timestamp", ip_address, user_agent, created_at)
select
  api_key_id,
  endpoint,
  method,
  happened_at,
  replace(network, '.0/24', '.' || 10 + mod(place, 40)),
  client,
  happened_at
from timed
where not exists (
  select from faraday.rate_limit_logs as present
  where present.api_key_id = timed.api_key_id and present.endpoint = timed.endpoint and present.method = timed.method
    and present."timestamp" = timed.happened_at
);
