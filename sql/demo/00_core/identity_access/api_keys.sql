--! table: faraday.api_keys
--! mark: text description
--! key: key
--! scaffold: 3aa8e08290b3 a3d264c4a484

-- API keys.
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
    initcap(name_word.word) || ' key' as name,
    'MOCK: ' || description_word.word as description,
    user_row.id as user_id,
    (seed.office_time('api_keys.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    case when seed.chance('api_keys.created_by?', n, 0.85) then created_by.id end as created_by,
    case
      when seed.chance('api_keys.service_name?', n, 0.85) then initcap(service_name_word.word) || ' key'
    end as service_name
  from generate_series(1, seed.rows(32)) as n
  left join users as user_row on user_row.position = seed.fan_out('api_keys.user_id', n, (select max(position) from users))
  left join users as created_by
    on created_by.position = 1 + mod(seed.fan_out('api_keys.user_id', n, (select max(position) from users)) - 1 + seed.int('api_keys.created_by', n, 1, greatest(1, (select max(position) from users) - 1)), (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('api_keys.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('api_keys.description', n)
  left join seed.word as service_name_word on service_name_word.kind = 'adjective' and service_name_word.position = seed.distinct_position('api_keys.service_name', n)
)

insert into faraday.api_keys (
  key, name, description, user_id, permissions, is_active, created_at, expires_at, last_used_at, created_by,
  source, environment, service_name
)
select
  'AK-' || lpad(n::text, 6, '0'),
  name,
  description,
  user_id,
  case
    when seed.chance('api_keys.permissions?', n, 0.85) then jsonb_build_object('read', true, 'write', seed.chance('api_keys.permissions.write', n, 0.6), 'delete', seed.chance('api_keys.permissions.delete', n, 0.2))::json
  end,
  case when seed.chance('api_keys.is_active?', n, 0.85) then seed.chance('api_keys.is_active', n, 0.9) end,
  created_at,
  case
    when seed.chance('api_keys.expires_at?', n, 0.7) then created_at + interval '24 hours' * seed.int('api_keys.expires_at', n, 30, 730)
  end,
  case
    when seed.chance('api_keys.last_used_at?', n, 0.8) then (seed.time_between('api_keys.last_used_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  created_by,
  seed.pick_weighted('api_keys.source', n, array['ENV', 'SHELL', 'DATABASE', 'RENDER', 'OTHER'], array[4, 4, 4, 4, 2])::faraday.key_source_enum,
  case
    when seed.chance('api_keys.environment?', n, 0.85) then seed.pick_weighted('api_keys.environment', n, array['production', 'staging', 'development'], array[5, 3, 3])
  end,
  service_name
from wanted
on conflict (key) do nothing;
