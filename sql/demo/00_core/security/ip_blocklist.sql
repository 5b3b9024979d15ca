--! table: faraday.ip_blocklist
--! mark: ledger
--! key: ip_address
--! scaffold: 603290011883 cbd0e447bb08

-- Addresses kept out.
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
    reason_word.word as reason,
    (seed.office_time('ip_blocklist.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    case when seed.chance('ip_blocklist.created_by?', n, 0.85) then created_by.id end as created_by
  from generate_series(1, seed.rows(25)) as n
  left join users as created_by
    on created_by.position = seed.fan_out('ip_blocklist.created_by', n, (select max(position) from users))
  left join seed.place as ip_place on ip_place.position = seed.distinct_position('ip_blocklist.ip_place', n)
  left join seed.word as reason_word on reason_word.kind = 'note' and reason_word.position = seed.distinct_position('ip_blocklist.reason', n)
),

inserted as (
  insert into faraday.ip_blocklist (ip_address, reason, created_at, expires_at, created_by)
  select
    ip_address,
    reason,
    created_at,
    case
      when seed.chance('ip_blocklist.expires_at?', n, 0.7) then created_at + interval '24 hours' * seed.int('ip_blocklist.expires_at', n, 30, 730)
    end,
    created_by
  from wanted
  on conflict (ip_address) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.ip_blocklist', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
