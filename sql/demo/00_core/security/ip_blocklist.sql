--! table: faraday.ip_blocklist
--! mark: text reason
--! key: ip_address

-- Addresses shut out after they had misbehaved, all of a documentation range. Guessed passwords are shut out for thirty days,
-- what comes back or does harm for good. security_logs.sql tells what led to it.
with

kinds (kind, reason, days) as (
  values
    (0, 'Tried passwords of several accounts', 30), (1, 'Fetched every page of the public calendar at once', 7),
      (2, 'Scanned ports of the gateway', 90),
    (3, 'Sent advertising through the contact form', 30), (4, 'Used passwords that leaked elsewhere', null)
),

director as (
  select account.id
  from faraday.users as account
  where account.user_type = 'athletic_director'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  order by account.created_at, account.email collate "C"
  limit 1
),

wanted as (
  select
    n,
    kinds.*,
    director.id as created_by,
    seed.today()::timestamp - interval '1 day' * (1 + mod(n * 37,
      400)) + interval '1 minute' * seed.int('ip_blocklist.created_at', n, 20, 1400) as created_at
  from generate_series(1, seed.rows(25)) as n
  join kinds on kinds.kind = mod(n - 1, 5)
  cross join director
)

insert into faraday.ip_blocklist (ip_address, reason, created_at, expires_at, created_by)
select
  case when n <= 250 then '192.0.2.' || 2 + mod(n * 89, 251) else '2001:db8:bad::' || to_hex(n) end,
  'MOCK: ' || reason || ', three times within ten minutes.',
  created_at,
  created_at + interval '1 day' * days,
  created_by
from wanted
on conflict (ip_address) do nothing;
