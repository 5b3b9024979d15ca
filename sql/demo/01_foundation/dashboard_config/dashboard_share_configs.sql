--! table: faraday.dashboard_share_configs
--! mark: ledger
--! key: expires_at
--! scaffold: 5db4aa6e4ae9 dfcaf39e6baa

-- Share links and permissions.
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
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as expires_at,
    case when seed.chance('dashboard_share_configs.user_id?', n, 0.85) then user_row.id end as user_id
  from generate_series(1, seed.rows(6)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_share_configs.user_id', n, (select max(position) from users))
),

inserted as (
  insert into faraday.dashboard_share_configs (
    status, is_active, metadata, share_type, permissions, expires_at, last_accessed, access_count, user_id
  )
  select
    seed.pick_weighted('dashboard_share_configs.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('dashboard_share_configs.is_active?', n, 0.85) then seed.chance('dashboard_share_configs.is_active', n, 0.9)
    end,
    case
      when seed.chance('dashboard_share_configs.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_share_configs.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_share_configs.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_share_configs.metadata.attempt', n, 1, 3))::json
    end,
    seed.pick_weighted('dashboard_share_configs.share_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    case
      when seed.chance('dashboard_share_configs.permissions?', n, 0.85) then jsonb_build_object('read', true, 'write', seed.chance('dashboard_share_configs.permissions.write', n, 0.6), 'delete', seed.chance('dashboard_share_configs.permissions.delete', n, 0.2))::json
    end,
    expires_at,
    case
      when seed.chance('dashboard_share_configs.last_accessed?', n, 0.8) then (seed.office_time('dashboard_share_configs.last_accessed', n, seed.now() - interval '180 days', seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('dashboard_share_configs.access_count?', n, 0.85) then seed.amount('dashboard_share_configs.access_count', n, 0, 40, 0)
    end,
    user_id
  from wanted
  where not exists (
    select from faraday.dashboard_share_configs as present
    where present.expires_at = wanted.expires_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_share_configs', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
