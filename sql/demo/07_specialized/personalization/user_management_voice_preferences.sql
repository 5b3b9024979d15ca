--! table: faraday.user_management_voice_preferences
--! mark: ledger
--! key: created_at
--! scaffold: 3b745708181e 805fb57044aa

-- Voice choice per user.
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
    case when seed.chance('user_management_voice_preferences.style?', n, 0.85) then style_word.word end as style,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(64)) as n
  left join avatars as avatar
    on avatar.position = seed.fan_out('user_management_voice_preferences.avatar_id', n, (select max(position) from avatars))
  left join users as user_row
    on user_row.position = seed.fan_out('user_management_voice_preferences.user_id', n, (select max(position) from users))
  left join seed.word as style_word on style_word.kind = 'sentence' and style_word.position = seed.distinct_position('user_management_voice_preferences.style', n)
),

inserted as (
  insert into faraday.user_management_voice_preferences (
    metadata, avatar_id, user_id, voice_id, language, speed, pitch, provider, style, created_at, updated_at
  )
  select
    case
      when seed.chance('user_management_voice_preferences.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('user_management_voice_preferences.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_management_voice_preferences.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_management_voice_preferences.metadata.attempt', n, 1, 3))::json
    end,
    avatar_id,
    user_id,
    seed.int('user_management_voice_preferences.voice_id', n, 1, 100),
    seed.pick('user_management_voice_preferences.language', n, 'en', 'de', 'fr', 'es', 'it'),
    case
      when seed.chance('user_management_voice_preferences.speed?', n, 0.85) then seed.int('user_management_voice_preferences.speed', n, 10, 130)
    end,
    case
      when seed.chance('user_management_voice_preferences.pitch?', n, 0.85) then seed.int('user_management_voice_preferences.pitch', n, 1, 100)
    end,
    seed.pick('user_management_voice_preferences.provider', n, 'GOOGLE', 'AMAZON', 'MICROSOFT', 'ELEVENLABS')::faraday.voice_provider_enum,
    style,
    created_at,
    case
      when seed.chance('user_management_voice_preferences.updated_at?', n, 0.9) then (seed.time_between('user_management_voice_preferences.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.user_management_voice_preferences as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_management_voice_preferences', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
