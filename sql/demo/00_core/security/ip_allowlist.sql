--! table: faraday.ip_allowlist
--! mark: text description
--! key: ip_address

-- Addresses from which programs may call: for each school its wired network (10.31) and its kiosks (10.32), and eight partners
-- outside. The networks stay; what partners get runs out after a year and is renewed when it is asked for again.
with

outside (place, who) as (
  values
    (0, 'Recreation department, pool calendar'), (1, 'Pediatric clinic, screening results'), (2, 'Teachers college, motor study'),
    (3, 'Adaptive sports, loan list'), (4, 'Youth athletics, league sign-up'), (5, 'Bus company, field trips'),
    (6, 'Photo studio, school portraits'), (7, 'Accountants, yearly audit')
),

schools as (
  select
    school.name,
    substr(school_code, 4, 2) as kind,
    case school_type when 'ELEMENTARY' then (number - 1) / 4 else number - 1 end as block,
    case school_type when 'ELEMENTARY' then mod(number - 1, 4) when 'MIDDLE' then 4 else 5 end as place,
    -- The third number of the address, as in sessions.sql.
    mod(case school_type when 'ELEMENTARY' then 0 when 'MIDDLE' then 100 else 150 end + number, 250) as network
  from (
    select school.*, substring(school_code from '^.{5}([0-9]{1,9})$')::integer as number
    from faraday.schools as school
    where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.schools' and noted.key = school.id::text)
  ) as school
),

director as (
  select account.id, account.created_at
  from faraday.users as account
  where account.user_type = 'athletic_director'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  order by account.created_at, account.email collate "C"
  limit 1
),

wanted as (
  select
    n,
    (n - 1) / 20 as block,
    mod(n - 1, 20) as place,
    school.name as school,
    school.network,
    outside.who,
    director.id as created_by,
    case when mod(n - 1, 20) < 12 then director.created_at + interval '3 days' + interval '5 minutes' * n
      else seed.today()::timestamp - interval '1 day' * (20 + mod(n * 61, 500)) + interval '10 hours' end as created_at
  from generate_series(1, seed.rows(20)) as n
  cross join director
  left join schools as school on mod(n - 1, 20) < 12 and school.block = (n - 1) / 20 and school.place = mod(mod(n - 1, 20), 6)
  left join outside on outside.place = mod(n - 1, 20) - 12
)

insert into faraday.ip_allowlist (ip_address, description, created_at, expires_at, created_by)
select
  case
    when place < 12 then case when place < 6 then '10.31.' else '10.32.' end || network || '.0/24'
    when block < 3 then '198.51.100.' || 80 * block + 8 * (place - 12) || '/29'
    else '2001:db8:' || to_hex(block) || ':' || place - 12 || '::/64'
  end,
  'MOCK: ' || case when place < 6 then school || ', wired network' when place < 12 then school || ', kiosks at the gym doors'
    else who end || '.',
  created_at,
  case when place >= 12 then created_at + interval '1 year' end,
  created_by
from wanted
on conflict (ip_address) do nothing;
