--! table: faraday.user_avatar_customizations
--! mark: ledger
--! key: created_at
--! scaffold: 75a9424243b2 ff9cfe801764

-- Changes to a user avatar.
with

user_avatars as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.user_avatars as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.user_avatars' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    avatar.id as avatar_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(80)) as n
  left join user_avatars as avatar
    on avatar.position = seed.fan_out('user_avatar_customizations.avatar_id', n, (select max(position) from user_avatars))
),

inserted as (
  insert into faraday.user_avatar_customizations (
    metadata, avatar_id, customization_type, customization_value, customization_metadata, created_at, updated_at
  )
  select
    case
      when seed.chance('user_avatar_customizations.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('user_avatar_customizations.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_avatar_customizations.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_avatar_customizations.metadata.attempt', n, 1, 3))::json
    end,
    avatar_id,
    seed.pick_weighted('user_avatar_customizations.customization_type', n, array['internal', 'external', 'guest'], array[6, 3, 1]),
    jsonb_build_object('source', seed.pick('user_avatar_customizations.customization_value.source', n, 'web', 'api', 'import'), 'version', seed.int('user_avatar_customizations.customization_value.version', n, 1, 5))::json,
    case
      when seed.chance('user_avatar_customizations.customization_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('user_avatar_customizations.customization_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_avatar_customizations.customization_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_avatar_customizations.customization_metadata.attempt', n, 1, 3))::json
    end,
    created_at,
    case
      when seed.chance('user_avatar_customizations.updated_at?', n, 0.9) then (seed.time_between('user_avatar_customizations.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.user_avatar_customizations as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_avatar_customizations', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
