--! table: faraday.rate_limits
--! mark: parent api_key_id
--! key: api_key_id, endpoint, method

-- One limit for each of the first 24 of 32 keys (api_keys.sql): so many requests in so many seconds on the one path that the
-- program of the key uses. Keys in use come before those that have run out, whose limits are off.
with

programs (number, service, endpoint, method, requests, seconds) as (
  values
    (0, 'student-information-sync', '/api/v1/students', 'GET', 6, 60),
    (1, 'attendance-kiosk', '/api/v1/attendance', 'POST', 5, 10),
    (2, 'heart-rate-bridge', '/api/v1/fitness/heart-rate', 'POST', 4, 10),
    (3, 'parent-portal', '/api/v1/grades', 'GET', 6, 60),
    (4, 'report-builder', '/api/v1/reports', 'GET', 3, 300),
    (5, 'pool-calendar', '/api/v1/facilities', 'GET', 4, 60),
    (6, 'lesson-assistant', '/api/v1/lesson-plans', 'POST', 3, 60),
    (7, 'equipment-scanner', '/api/v1/equipment/scans', 'POST', 5, 10)
),

keys as (
  select
    key.*,
    row_number() over (partition by key.service_name order by key.is_active desc, key.created_at desc, key.key collate "C") - 1
      as place
  from faraday.api_keys as key
  where key.description like 'MOCK:%'
)

insert into faraday.rate_limits (api_key_id, endpoint, method, "limit", period, is_active, created_at, updated_at)
select
  keys.id,
  endpoint,
  method,
  requests,
  seconds,
  keys.is_active,
  keys.created_at + interval '5 minutes',
  case when keys.is_active then keys.created_at + interval '5 minutes' else keys.expires_at end
from generate_series(1, seed.rows(24)) as n
join programs on programs.number = mod(n - 1, 8)
left join keys on keys.service_name = programs.service and keys.place = (n - 1) / 8
where not exists (
  select from faraday.rate_limits as present
  where present.api_key_id = keys.id and present.endpoint = programs.endpoint and present.method = programs.method
);
