--! table: faraday.permission_overrides
--! mark: ledger
--! key: expires_at
--! scaffold: c2a9a57fbe08 6a964f5c2c41

-- Per-user permission exceptions.
with

access_control_permissions as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.access_control_permissions as row_of
),

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
    case when seed.chance('permission_overrides.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('permission_overrides.permission_id?', n, 0.85) then permission.id end as permission_id,
    case when seed.chance('permission_overrides.reason?', n, 0.85) then reason_word.word end as reason,
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as expires_at
  from generate_series(1, seed.rows(200)) as n
  left join access_control_permissions as permission
    on permission.position = seed.fan_out('permission_overrides.permission_id', n, (select max(position) from access_control_permissions))
  left join users as user_row
    on user_row.position = seed.fan_out('permission_overrides.user_id', n, (select max(position) from users))
  left join seed.word as reason_word on reason_word.kind = 'note' and reason_word.position = seed.distinct_position('permission_overrides.reason', n)
),

inserted as (
  insert into faraday.permission_overrides (status, is_active, user_id, permission_id, is_allowed, reason, expires_at)
  select
    seed.pick_weighted('permission_overrides.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('permission_overrides.is_active?', n, 0.85) then seed.chance('permission_overrides.is_active', n, 0.9)
    end,
    user_id,
    permission_id,
    case
      when seed.chance('permission_overrides.is_allowed?', n, 0.85) then seed.chance('permission_overrides.is_allowed', n, 0.9)
    end,
    reason,
    expires_at
  from wanted
  where not exists (
    select from faraday.permission_overrides as present
    where present.expires_at = wanted.expires_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.permission_overrides', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
