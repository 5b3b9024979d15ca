--! table: faraday.avatar_customizations
--! mark: ledger
--! key: created_at
--! scaffold: 75dc704092cd a9e483651c40

-- Placement and look of avatars.
with

avatars as (
  select
    row_of.id,
    row_number() over (order by row_of.url)::integer as position
  from faraday.avatars as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.avatars' and noted.key = row_of.id::text)
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
    avatar.id as avatar_id,
    user_row.id as user_id,
    case when seed.chance('avatar_customizations.color?', n, 0.85) then color_word.word end as color,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(100)) as n
  left join avatars as avatar
    on avatar.position = seed.fan_out('avatar_customizations.avatar_id', n, (select max(position) from avatars))
  left join users as user_row
    on user_row.position = seed.fan_out('avatar_customizations.user_id', n, (select max(position) from users))
  left join seed.word as color_word on color_word.kind = 'colour' and color_word.position = seed.distinct_position('avatar_customizations.color', n)
),

inserted as (
  insert into faraday.avatar_customizations (
    avatar_id, user_id, scale, "position", rotation, color, opacity, type, config, is_active, created_at,
    updated_at
  )
  select
    avatar_id,
    user_id,
    case
      when seed.chance('avatar_customizations.scale?', n, 0.85) then seed.int('avatar_customizations.scale', n, 1, 100)
    end,
    case
      when seed.chance('avatar_customizations.position?', n, 0.85) then jsonb_build_object('source', seed.pick('avatar_customizations.position.source', n, 'web', 'api', 'import'), 'version', seed.int('avatar_customizations.position.version', n, 1, 5))::json
    end,
    case
      when seed.chance('avatar_customizations.rotation?', n, 0.85) then jsonb_build_object('source', seed.pick('avatar_customizations.rotation.source', n, 'web', 'api', 'import'), 'version', seed.int('avatar_customizations.rotation.version', n, 1, 5))::json
    end,
    color,
    case
      when seed.chance('avatar_customizations.opacity?', n, 0.85) then seed.int('avatar_customizations.opacity', n, 1, 100)
    end,
    seed.pick('avatar_customizations.type', n, 'APPEARANCE', 'VOICE', 'EXPRESSION', 'GESTURE', 'ACCESSORY', 'BACKGROUND', 'ANIMATION', 'CUSTOM')::faraday.customization_type_enum,
    case
      when seed.chance('avatar_customizations.config?', n, 0.85) then jsonb_build_object('theme', seed.pick('avatar_customizations.config.theme', n, 'light', 'dark'), 'language', seed.pick('avatar_customizations.config.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('avatar_customizations.config.notifications', n, 0.8))::json
    end,
    case
      when seed.chance('avatar_customizations.is_active?', n, 0.85) then seed.chance('avatar_customizations.is_active', n, 0.9)
    end,
    created_at,
    case
      when seed.chance('avatar_customizations.updated_at?', n, 0.9) then (seed.time_between('avatar_customizations.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.avatar_customizations as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.avatar_customizations', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
