--! table: faraday.avatars
--! mark: ledger
--! key: url
--! scaffold: 582995b38105 41a91d32b06d

-- Avatars.
with

wanted as (
  select
    n,
    (seed.office_time('avatars.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(25)) as n
),

inserted as (
  insert into faraday.avatars (
    type, url, config, voice_enabled, voice_config, expression_config, gesture_config, created_at, updated_at
  )
  select
    seed.pick('avatars.type', n, 'STATIC', 'ANIMATED', 'THREE_D')::faraday.avatar_type_enum,
    'https://www.company.example/avatar/' || n,
    case
      when seed.chance('avatars.config?', n, 0.85) then jsonb_build_object('theme', seed.pick('avatars.config.theme', n, 'light', 'dark'), 'language', seed.pick('avatars.config.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('avatars.config.notifications', n, 0.8))::json
    end,
    case when seed.chance('avatars.voice_enabled?', n, 0.85) then seed.chance('avatars.voice_enabled', n, 0.9) end,
    case
      when seed.chance('avatars.voice_config?', n, 0.85) then jsonb_build_object('theme', seed.pick('avatars.voice_config.theme', n, 'light', 'dark'), 'language', seed.pick('avatars.voice_config.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('avatars.voice_config.notifications', n, 0.8))::json
    end,
    case
      when seed.chance('avatars.expression_config?', n, 0.85) then jsonb_build_object('theme', seed.pick('avatars.expression_config.theme', n, 'light', 'dark'), 'language', seed.pick('avatars.expression_config.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('avatars.expression_config.notifications', n, 0.8))::json
    end,
    case
      when seed.chance('avatars.gesture_config?', n, 0.85) then jsonb_build_object('theme', seed.pick('avatars.gesture_config.theme', n, 'light', 'dark'), 'language', seed.pick('avatars.gesture_config.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('avatars.gesture_config.notifications', n, 0.8))::json
    end,
    created_at,
    case
      when seed.chance('avatars.updated_at?', n, 0.9) then (seed.time_between('avatars.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  on conflict (url) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.avatars', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
