--! table: faraday.rate_limits
--! mark: ledger
--! key: created_at
--! scaffold: 287645b8ee56 15361bdd5370

-- Limits per API key.
with

api_keys as (
  select
    row_of.id,
    row_number() over (order by row_of.key)::integer as position
  from faraday.api_keys as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    case when seed.chance('rate_limits.api_key_id?', n, 0.85) then api_key.id end as api_key_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(24)) as n
  left join api_keys as api_key
    on api_key.position = seed.fan_out('rate_limits.api_key_id', n, (select max(position) from api_keys))
),

inserted as (
  insert into faraday.rate_limits (api_key_id, endpoint, method, "limit", period, is_active, created_at, updated_at)
  select
    api_key_id,
    'https://www.company.example/rate-limit/' || seed.int('rate_limits.endpoint', n, 1, 9999),
    seed.pick_weighted('rate_limits.method', n, array['GET', 'POST', 'PUT', 'DELETE'], array[9, 4, 2, 1]),
    seed.int('rate_limits.limit', n, 1, 100),
    seed.int('rate_limits.period', n, 1, 100),
    case when seed.chance('rate_limits.is_active?', n, 0.85) then seed.chance('rate_limits.is_active', n, 0.9) end,
    created_at,
    case
      when seed.chance('rate_limits.updated_at?', n, 0.9) then (seed.time_between('rate_limits.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.rate_limits as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.rate_limits', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
