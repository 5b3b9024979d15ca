--! table: faraday.dashboard_rate_limits
--! mark: ledger
--! key: created_at
--! scaffold: 47c9b5b4676a 43e9fd929d06

-- Request limits per endpoint.
with

dashboard_api_keys as (
  select
    row_of.id,
    row_number() over (order by row_of.key_id)::integer as position
  from faraday.dashboard_api_keys as row_of
  where row_of.description::text like 'MOCK:%'
),

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
    case when seed.chance('dashboard_rate_limits.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('dashboard_rate_limits.api_key_id?', n, 0.85) then api_key.id end as api_key_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(15)) as n
  left join dashboard_api_keys as api_key
    on api_key.position = seed.fan_out('dashboard_rate_limits.api_key_id', n, (select max(position) from dashboard_api_keys))
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_rate_limits.user_id', n, (select max(position) from users))
),

inserted as (
  insert into faraday.dashboard_rate_limits (endpoint, requests_per_minute, burst_size, user_id, api_key_id, created_at, updated_at)
  select
    'https://www.company.example/dashboard-rate-limit/' || seed.int('dashboard_rate_limits.endpoint', n, 1, 9999),
    seed.int('dashboard_rate_limits.requests_per_minute', n, 0, 59),
    case
      when seed.chance('dashboard_rate_limits.burst_size?', n, 0.85) then seed.amount('dashboard_rate_limits.burst_size', n, 1, 200, 0)
    end,
    user_id,
    api_key_id,
    created_at,
    case
      when seed.chance('dashboard_rate_limits.updated_at?', n, 0.9) then (seed.time_between('dashboard_rate_limits.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.dashboard_rate_limits as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_rate_limits', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
