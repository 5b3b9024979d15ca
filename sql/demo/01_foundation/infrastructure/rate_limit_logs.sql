--! table: faraday.rate_limit_logs
--! mark: ledger
--! key: "timestamp"
--! scaffold: 239d4793930e 99a72393f820

-- Calls seen by the limiter.
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
    case when seed.chance('rate_limit_logs.api_key_id?', n, 0.85) then api_key.id end as api_key_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp",
    case when seed.chance('rate_limit_logs.ip_address?', n, 0.85) then ip_place.street end as ip_address,
    case when seed.chance('rate_limit_logs.user_agent?', n, 0.85) then user_agent_word.word end as user_agent
  from generate_series(1, seed.rows(100)) as n
  left join api_keys as api_key
    on api_key.position = seed.fan_out('rate_limit_logs.api_key_id', n, (select max(position) from api_keys))
  left join seed.place as ip_place on ip_place.position = seed.distinct_position('rate_limit_logs.ip_place', n)
  left join seed.word as user_agent_word on user_agent_word.kind = 'user_agent' and user_agent_word.position = seed.distinct_position('rate_limit_logs.user_agent', n)
),

inserted as (
  insert into faraday.rate_limit_logs (api_key_id, endpoint, method, "timestamp", ip_address, user_agent, created_at)
  select
    api_key_id,
    'https://www.company.example/rate-limit-log/' || seed.int('rate_limit_logs.endpoint', n, 1, 9999),
    seed.pick_weighted('rate_limit_logs.method', n, array['GET', 'POST', 'PUT', 'DELETE'], array[9, 4, 2, 1]),
    "timestamp",
    ip_address,
    user_agent,
    (seed.office_time('rate_limit_logs.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
  from wanted
  where not exists (
    select from faraday.rate_limit_logs as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.rate_limit_logs', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
