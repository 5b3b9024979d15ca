--! table: faraday.ip_allowlist
--! mark: text description
--! key: ip_address
--! scaffold: 29ec352d319a 37ed1da2632b

-- Addresses let in.
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
    ip_place.street || ' ' || n as ip_address,
    'MOCK: ' || description_word.word as description,
    (seed.office_time('ip_allowlist.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    case when seed.chance('ip_allowlist.created_by?', n, 0.85) then created_by.id end as created_by
  from generate_series(1, seed.rows(20)) as n
  left join users as created_by
    on created_by.position = seed.fan_out('ip_allowlist.created_by', n, (select max(position) from users))
  left join seed.place as ip_place on ip_place.position = seed.distinct_position('ip_allowlist.ip_place', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('ip_allowlist.description', n)
)

insert into faraday.ip_allowlist (ip_address, description, created_at, expires_at, created_by)
select
  ip_address,
  description,
  created_at,
  case
    when seed.chance('ip_allowlist.expires_at?', n, 0.7) then created_at + interval '24 hours' * seed.int('ip_allowlist.expires_at', n, 30, 730)
  end,
  created_by
from wanted
on conflict (ip_address) do nothing;
