--! table: faraday.user_profiles
--! mark: ledger
--! key: user_id
--! scaffold: 8bd7e603c4bf 2ee8a4ba849d

-- Bio, locale and settings per user.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

avatars as (
  select
    row_of.id,
    row_number() over (order by row_of.url)::integer as position
  from faraday.avatars as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.avatars' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    user_row.id as user_id,
    case when seed.chance('user_profiles.avatar_id?', n, 0.85) then avatar.id end as avatar_id,
    case when seed.chance('user_profiles.bio?', n, 0.85) then bio_word.word end as bio,
    case when seed.chance('user_profiles.timezone?', n, 0.85) then place.time_zone end as timezone
  from generate_series(1, seed.rows(32)) as n
  left join users as user_row on user_row.position = n
  left join avatars as avatar on avatar.position = seed.fan_out('user_profiles.avatar_id', n, (select max(position) from avatars))
  left join seed.word as bio_word on bio_word.kind = 'paragraph' and bio_word.position = seed.distinct_position('user_profiles.bio', n)
  left join seed.place as place on place.position = seed.distinct_position('user_profiles.place', n)
),

inserted as (
  insert into faraday.user_profiles (
    metadata, user_id, avatar_id, bio, timezone, language, notification_preferences, custom_settings
  )
  select
    case
      when seed.chance('user_profiles.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('user_profiles.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_profiles.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_profiles.metadata.attempt', n, 1, 3))::json
    end,
    user_id,
    avatar_id,
    bio,
    timezone,
    case
      when seed.chance('user_profiles.language?', n, 0.85) then seed.pick('user_profiles.language', n, 'en', 'de', 'fr', 'es', 'it')
    end,
    case
      when seed.chance('user_profiles.notification_preferences?', n, 0.85) then jsonb_build_object('theme', seed.pick('user_profiles.notification_preferences.theme', n, 'light', 'dark'), 'language', seed.pick('user_profiles.notification_preferences.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('user_profiles.notification_preferences.notifications', n, 0.8))::json
    end,
    case
      when seed.chance('user_profiles.custom_settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('user_profiles.custom_settings.theme', n, 'light', 'dark'), 'language', seed.pick('user_profiles.custom_settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('user_profiles.custom_settings.notifications', n, 0.8))::json
    end
  from wanted
  on conflict (user_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_profiles', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
