--! table: faraday.cache_policies
--! mark: text description
--! key: name

-- Eight kinds of answers that are kept for a while: how long in seconds, and how many bytes at most; all eight at any scale. At
-- larger scales each school block has its own.
with

policies (number, name, about, ttl, size, priority, evict) as (
  values
    (0, 'class-roster', 'Who is in a class; changes when somebody moves in.', 43200, 4096, 'high', 'lru'),
    (1, 'activity-card', 'Text and equipment of an activity; hardly ever changes.', 604800, 8192, 'medium', 'lru'),
    (2, 'teacher-day', 'Lessons of a teacher today; gone at midnight.', 86400, 2048, 'high', 'ttl'),
    (3, 'school-attendance', 'Present and absent by school and day.', 172800, 1024, 'medium', 'ttl'),
    (4, 'growth-norm', 'Median height and weight by age and sex.', 2592000, 512, 'low', 'lru'),
    (5, 'report-page', 'Finished pages of reports for the board.', 14400, 65536, 'low', 'lfu'),
    (6, 'session', 'Who is signed in on which device.', 43200, 1024, 'high', 'ttl'),
    (7, 'field-weather', 'Temperature and wind on the fields.', 1800, 512, 'low', 'ttl')
)

insert into faraday.cache_policies (name, description, ttl, max_size, priority, policy_metadata, created_at, updated_at)
select
  policies.name || case when n > 8 then '-' || 1 + (n - 1) / 8 else '' end,
  'MOCK: ' || about,
  ttl,
  size,
  priority,
  json_build_object('eviction', evict, 'compressed', size > 10000, 'store', case when n > 8 then 'block ' || 1 + (n - 1) / 8
    else 'district' end),
  seed.today()::timestamp - interval '1 day' * (700 - 3 * mod(n, 8)) + interval '14 hours',
  seed.today()::timestamp - interval '1 day' * (300 - 11 * mod(n, 8)) + interval '15 hours'
from generate_series(1, greatest(8, seed.rows(8))) as n
join policies on policies.number = mod(n - 1, 8)
on conflict (name) do nothing;
