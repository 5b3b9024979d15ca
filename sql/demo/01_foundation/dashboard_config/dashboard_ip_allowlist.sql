--! table: faraday.dashboard_ip_allowlist
--! mark: text description
--! key: ip_address
--! scaffold: a4639368cc31 f450ef514639

-- Addresses let in.
with

wanted as (
  select
    n,
    ip_place.street || ' ' || n as ip_address,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('dashboard_ip_allowlist.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(20)) as n
  left join seed.place as ip_place on ip_place.position = seed.distinct_position('dashboard_ip_allowlist.ip_place', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('dashboard_ip_allowlist.description', n)
)

insert into faraday.dashboard_ip_allowlist (ip_address, description, expires_at, created_at, updated_at)
select
  ip_address,
  description,
  case
    when seed.chance('dashboard_ip_allowlist.expires_at?', n, 0.7) then created_at + interval '24 hours' * seed.int('dashboard_ip_allowlist.expires_at', n, 30, 730)
  end,
  created_at,
  case
    when seed.chance('dashboard_ip_allowlist.updated_at?', n, 0.9) then (seed.time_between('dashboard_ip_allowlist.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
on conflict (ip_address) do nothing;
