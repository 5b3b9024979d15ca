--! table: faraday.voices
--! mark: ledger
--! key: voice_type
--! scaffold: 49a3cc74d92f 5310f0c70292

-- Voices of users.
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

voice_templates as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.voice_templates as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    avatar.id as avatar_id,
    user_row.id as user_id,
    case when seed.chance('voices.template_id?', n, 0.85) then template.id end as template_id,
    (voice_type_word.word || ' ' || n)::character varying as voice_type
  from generate_series(1, seed.rows(15)) as n
  left join avatars as avatar on avatar.position = seed.fan_out('voices.avatar_id', n, (select max(position) from avatars))
  left join users as user_row on user_row.position = seed.fan_out('voices.user_id', n, (select max(position) from users))
  left join voice_templates as template
    on template.position = seed.fan_out('voices.template_id', n, (select max(position) from voice_templates))
  left join seed.word as voice_type_word on voice_type_word.kind = 'sentence' and voice_type_word.position = seed.distinct_position('voices.voice_type', n)
),

inserted as (
  insert into faraday.voices (metadata, avatar_id, user_id, template_id, voice_type, voice_settings, voice_metadata)
  select
    case
      when seed.chance('voices.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('voices.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('voices.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('voices.metadata.attempt', n, 1, 3))::json
    end,
    avatar_id,
    user_id,
    template_id,
    voice_type,
    case
      when seed.chance('voices.voice_settings?', n, 0.85) then jsonb_build_object('theme', seed.pick('voices.voice_settings.theme', n, 'light', 'dark'), 'language', seed.pick('voices.voice_settings.language', n, 'en', 'de', 'fr'), 'notifications', seed.chance('voices.voice_settings.notifications', n, 0.8))::json
    end,
    case
      when seed.chance('voices.voice_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('voices.voice_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('voices.voice_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('voices.voice_metadata.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.voices as present
    where present.voice_type = wanted.voice_type
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.voices', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
