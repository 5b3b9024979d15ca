--! table: faraday.dashboard_ip_allowlist
--! mark: text description
--! key: ip_address

-- Addresses from which the dashboard may be opened: those of ip_allowlist.sql that have not run out for a long time, for people
-- as for programs, and for the offices a line of their own (10.33).
with

listed as (
  select allowed.*, row_number() over (order by allowed.created_at, allowed.ip_address collate "C") as place
  from faraday.ip_allowlist as allowed
  where allowed.description like 'MOCK:%' and allowed.ip_address like '10.31.%'
),

wanted as (
  select n, listed.*, mod(n - 1, 3) as part, (n - 1) / 3 as round
  from generate_series(1, seed.rows(20)) as n
  left join listed on listed.place = 1 + (n - 1) / 3
)

insert into faraday.dashboard_ip_allowlist (ip_address, description, expires_at, created_at, updated_at)
select
  case
    when ip_address is null then '198.51.100.' || 200 + mod(n, 50)
    when part = 0 then ip_address
    when part = 1 then replace(ip_address, '10.31.', '10.33.')
    else replace(replace(ip_address, '10.31.', '10.34.'), '.0/24', '.0/26')
  end,
  case
    when ip_address is null then 'MOCK: ' || case part when 0 then 'Home line of the athletic director'
      when 1 then 'Office of the superintendent' else 'Night watch' end || '.'
    when part = 0 then description
    when part = 1 then replace(description, 'wired network', 'office')
    else replace(description, 'wired network', 'staff room')
  end,
  case when ip_address is null then seed.today() + interval '200 days' end,
  coalesce(created_at, seed.today()::timestamp - interval '165 days') + interval '1 hour' * part,
  coalesce(created_at, seed.today()::timestamp - interval '165 days') + interval '1 hour' * part
from wanted
on conflict (ip_address) do nothing;
