--! table: faraday.api_keys
--! mark: text description
--! key: key

-- Keys of the programs that talk to the district's system, opened for the account that answers for the program by the
-- athletic director, who keeps
-- the accounts. Keys are good for a year; what has run out is switched off and was last used before that.
with

programs (number, service, about, source, environment, rights) as (
  values
    (0, 'student-information-sync', 'Enrolment and classes, every night at 2:00', 'DATABASE', 'production',
      '["students:read", "classes:read"]'),
    (1, 'attendance-kiosk', 'Tablets at the gym doors', 'DATABASE', 'production', '["attendance:write"]'),
    (2, 'heart-rate-bridge', 'Monitors send minutes in the zones', 'ENV', 'production', '["fitness:write"]'),
    (3, 'parent-portal', 'Reads what parents may see', 'RENDER', 'production', '["attendance:read", "grades:read"]'),
    (4, 'report-builder', 'Tables for the board', 'ENV', 'production', '["reports:read"]'),
    (5, 'pool-calendar', 'Free lanes from the recreation department', 'OTHER', 'production', '["facilities:read"]'),
    (6, 'lesson-assistant', 'Drafts of lesson plans', 'ENV', 'staging', '["lesson_plans:read", "lesson_plans:write"]'),
    (7, 'equipment-scanner', 'Tags on mats and goals', 'SHELL', 'development', '["equipment:read", "equipment:write"]')
),

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    n,
    programs.*,
    staff.id as user_id,
    staff.email,
    -- The same program gets a new key each time the old one is about to run out.
    seed.today()::timestamp - interval '1 day' * (20 + mod(n * 29, 330) + 330 * mod((n - 1) / 8,
      2)) + interval '14 hours' as created_at
  from generate_series(1, seed.rows(32)) as n
  left join programs on programs.number = mod(n - 1, 8)
  left join staff on staff.position = 32 * ((n - 1) / 32) + 1 + mod(n * 5, 32)
),

opener as (
  select id from staff where position = 1
)

insert into faraday.api_keys (
  key, name, description, user_id, permissions, is_active, created_at, expires_at, last_used_at, created_by, source, environment,
  service_name
)
select
  'hp_' || case environment when 'production' then 'live' else 'test' end || '_' || seed.hex('api_keys.key', n, 32),
  initcap(replace(service, '-', ' ')) || ' ' || to_char(created_at, 'YYYY-MM'),
  'MOCK: ' || about || '.',
  user_id,
  json_build_object('scopes', rights::json, 'addresses', json_build_array('10.20.' || number || '.0/24')),
  created_at + interval '365 days' > (seed.now() at time zone 'UTC'),
  created_at,
  created_at + interval '365 days',
  least(created_at + interval '364 days',
    seed.today()::timestamp - interval '1 minute' * seed.int('api_keys.last_used_at', n, 10, 4000)),
  opener.id,
  source::faraday.key_source_enum,
  environment,
  service
from wanted
cross join opener
on conflict (key) do nothing;
