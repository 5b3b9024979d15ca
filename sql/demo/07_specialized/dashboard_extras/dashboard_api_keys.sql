--! table: faraday.dashboard_api_keys
--! mark: text description
--! key: key_id

-- Keys with which other programs of the district read the dashboards: mostly held by administrators. A key ends after a year;
-- some were revoked before.
with

listed (number, name, about, scope, writes) as (
  values
    (1, 'Nightly attendance export', 'Copies attendance to the student information system', 'attendance', false),
    (2, 'Website field day page', 'Shows the schedule of field day', 'events', false),
    (3, 'Fitness report printer', 'Prints the letters after the tests', 'results', false),
    (4, 'Timetable sync', 'Brings rooms and periods every night', 'timetable', true),
    (5, 'Office screen', 'Figures of the day in the office', 'dashboards', false),
    (6, 'Heart rate hub', 'Sends minutes in the zone', 'results', true),
    (7, 'Pool display', 'Shows free lanes', 'timetable', false),
    (8, 'Equipment scanner', 'Reports what was lent', 'equipment', true),
    (9, 'Board report', 'Tables for the board each quarter', 'dashboards', false),
    (10, 'Nurse tablet', 'Care notes of the day', 'care notes', false)
),

holders as (
  select
    account.*,
    row_number() over (
      order by account.user_type = 'pe_teacher', account.created_at, account.email collate "C"
    )::integer as position
  from (
    select account.*, row_number() over (order by account.created_at, account.email collate "C") as rank
    from faraday.users as account
    where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  ) as account
  where account.rank <= 32
),

wanted as (
  select
    n,
    listed.*,
    holders.id as user_id,
    seed.today()::timestamp - interval '1 day' * (20 + mod(n * 67, 600)) + interval '10 hours' as created_at
  from generate_series(1, seed.rows(25)) as n
  left join listed on listed.number = 1 + mod(n - 1, 10)
  left join holders on holders.position = 1 + mod(n - 1, 10)
)

insert into faraday.dashboard_api_keys (
  key_id, user_id, name, description, hashed_secret, permissions, expires_at, revoked_at, created_at, updated_at
)
select
  'hp_' || lpad(n::text, 4, '0') || '_' || seed.hex('dashboard_api_keys.key_id', n, 12),
  user_id,
  name || case when n > 10 then ' ' || 1 + (n - 1) / 10 else '' end,
  'MOCK: ' || about || '.',
  'sha256$' || seed.hex('dashboard_api_keys.hashed_secret', n, 64),
  json_build_object(
    'scopes', json_build_array(scope || ':read', case when writes then scope || ':write' else scope || ':list' end)
  ),
  wanted.created_at + interval '365 days',
  revoked,
  wanted.created_at,
  coalesce(revoked, wanted.created_at)
from wanted
cross join lateral (
  select case
    when mod(n, 6) = 5
      and wanted.created_at + interval '90 days' < seed.now() at time zone 'UTC' then wanted.created_at + interval '90 days'
  end as revoked
) as revocations
on conflict (key_id) do nothing;
