--! table: faraday.dashboard_api_keys
--! mark: text description
--! key: key_id
--! scaffold: 7e84cf646cf6 eee98c0db880

-- Keys for the dashboard API.
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
    initcap(name_word.word) || ' key' as name,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('dashboard_api_keys.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(25)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_api_keys.user_id', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('dashboard_api_keys.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('dashboard_api_keys.description', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('dashboard_api_keys.updated_at?', n, 0.9) then (seed.time_between('dashboard_api_keys.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from wanted
)

insert into faraday.dashboard_api_keys (
  key_id, user_id, name, description, hashed_secret, permissions, expires_at, revoked_at, created_at,
  updated_at
)
select
  'DAK-' || lpad(n::text, 6, '0'),
  user_id,
  name,
  description,
  seed.hex('dashboard_api_keys.hashed_secret', n, 40),
  case
    when seed.chance('dashboard_api_keys.permissions?', n, 0.85) then jsonb_build_object('read', true, 'write', seed.chance('dashboard_api_keys.permissions.write', n, 0.6), 'delete', seed.chance('dashboard_api_keys.permissions.delete', n, 0.2))::json
  end,
  case
    when seed.chance('dashboard_api_keys.expires_at?', n, 0.7) then created_at + interval '24 hours' * seed.int('dashboard_api_keys.expires_at', n, 30, 730)
  end,
  case
    when seed.chance('dashboard_api_keys.revoked_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('dashboard_api_keys.revoked_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  created_at,
  updated_at
from shaped
on conflict (key_id) do nothing;
