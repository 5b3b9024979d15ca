--! table: faraday.dashboard_ip_blocklist
--! mark: text reason
--! key: ip_address

-- Addresses that are kept out of the dashboard, too: three of five of ip_blocklist.sql, those that tried passwords or looked for
-- gaps. They were taken over within the hour, and go when they go there.
with

blocked as (
  select
    blocked.*,
    row_number() over (
      order by
        case when blocked.reason like 'MOCK: Fetched%' or blocked.reason like 'MOCK: Sent%' then 1 else 0 end,
        blocked.created_at desc,
        blocked.ip_address collate "C"
    ) as place
  from faraday.ip_blocklist as blocked
  where blocked.reason like 'MOCK:%'
)

insert into faraday.dashboard_ip_blocklist (ip_address, reason, expires_at, created_at, updated_at)
select
  ip_address,
  reason,
  expires_at,
  least(seed.now() at time zone 'UTC', created_at + interval '1 minute' * seed.int('dashboard_ip_blocklist.created_at',
    ip_address, 2, 50)),
  least(seed.now() at time zone 'UTC', created_at + interval '1 minute' * seed.int('dashboard_ip_blocklist.created_at',
    ip_address, 2, 50))
from generate_series(1, seed.rows(15)) as n
left join blocked on blocked.place = n
on conflict (ip_address) do nothing;
