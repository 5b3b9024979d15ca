--! table: faraday.rate_limit_policies
--! mark: text description
--! key: rate_limit_id, name

-- What happens when a program asks too often: one policy for the limit of each of the eight programs, from a polite answer to a
-- call.
with

policies (number, endpoint, name, about, trigger, action, parameters) as (
  values
    (0, '/api/v1/students', 'Slow the nightly sync', 'Later pages wait; the sync has the whole night.', 'THRESHOLD', 'delay',
      '{"delay_ms": 2000}'),
    (1, '/api/v1/attendance', 'Queue the kiosk', 'A class of thirty taps within seconds: taps are kept and written later.',
      'THRESHOLD', 'queue', '{"queue_seconds": 120}'),
    (2, '/api/v1/fitness/heart-rate', 'Drop single readings',
      'One reading more or less does not matter; every second one is dropped.', 'AUTOMATIC', 'sample', '{"keep_every": 2}'),
    (3, '/api/v1/grades', 'Ask the portal to wait', 'On report day all families look at once; they get a page that tries again.',
      'THRESHOLD', 'reject', '{"status": 429, "retry_after_seconds": 30}'),
    (4, '/api/v1/reports', 'One report at a time', 'Reports for the board are built one after the other.', 'POLICY', 'queue',
      '{"parallel": 1}'),
    (5, '/api/v1/facilities', 'Answer from the cache', 'Free lanes change slowly; the last answer is good for an hour.',
      'AUTOMATIC', 'serve_cached', '{"max_age_seconds": 3600}'),
    (6, '/api/v1/lesson-plans', 'Stop a runaway assistant', 'Drafts in a loop cost money: the key pauses and the owner is told.',
      'THRESHOLD', 'suspend_key', '{"minutes": 15, "notify_owner": true}'),
    (7, '/api/v1/equipment/scans', 'Reject double scans', 'The same tag within a second counts once.', 'AUTOMATIC', 'reject',
      '{"status": 409, "same_tag_seconds": 1}')
),

limits as (
  select
    bound.*,
    row_number() over (partition by bound.endpoint order by key.is_active desc, key.created_at desc, key.key collate "C") - 1
      as place
  from faraday.rate_limits as bound
  join faraday.api_keys as key on key.id = bound.api_key_id
  where key.description like 'MOCK:%'
)

insert into faraday.rate_limit_policies (rate_limit_id, name, description, trigger, action, parameters, is_active, created_at,
  updated_at)
select
  limits.id,
  policies.name,
  'MOCK: ' || about,
  trigger::faraday.rate_limit_trigger_enum,
  action,
  parameters::json,
  limits.is_active,
  limits.created_at + interval '10 minutes',
  limits.updated_at + interval '10 minutes'
from generate_series(1, seed.rows(8)) as n
join policies on policies.number = mod(n - 1, 8)
left join limits on limits.endpoint = policies.endpoint and limits.place = (n - 1) / 8
where not exists (
  select from faraday.rate_limit_policies as present
  where present.rate_limit_id = limits.id and present.name = policies.name
);
