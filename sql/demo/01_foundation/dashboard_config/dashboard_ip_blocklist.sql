--! table: faraday.dashboard_ip_blocklist
--! mark: ledger
--! key: ip_address
--! scaffold: 1ca45752fb45 9d8046b04203

-- Addresses kept out.
with

wanted as (
  select
    n,
    ip_place.street || ' ' || n as ip_address,
    reason_word.word as reason,
    (seed.office_time('dashboard_ip_blocklist.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(15)) as n
  left join seed.place as ip_place on ip_place.position = seed.distinct_position('dashboard_ip_blocklist.ip_place', n)
  left join seed.word as reason_word on reason_word.kind = 'note' and reason_word.position = seed.distinct_position('dashboard_ip_blocklist.reason', n)
),

inserted as (
  insert into faraday.dashboard_ip_blocklist (ip_address, reason, expires_at, created_at, updated_at)
  select
    ip_address,
    reason,
    case
      when seed.chance('dashboard_ip_blocklist.expires_at?', n, 0.7) then created_at + interval '24 hours' * seed.int('dashboard_ip_blocklist.expires_at', n, 30, 730)
    end,
    created_at,
    case
      when seed.chance('dashboard_ip_blocklist.updated_at?', n, 0.9) then (seed.time_between('dashboard_ip_blocklist.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  on conflict (ip_address) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_ip_blocklist', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
