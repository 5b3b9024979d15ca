--! table: faraday.user_management_voice_preferences
--! mark: parent user_id
--! key: user_id, language

-- In which voice an account lets texts be read to it: English for everybody, Spanish for letters to families as second; speed
-- and pitch in percent. The avatar is one that speaks.
with

avatars as (
  select
    avatar.*,
    row_number() over (order by avatar.created_at, avatar.url collate "C") as position,
    count(*) over () as speaking
  from faraday.avatars as avatar
  where avatar.voice_enabled
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.avatars' and noted.key = avatar.id::text)
),

languages (round, language, style) as (
  values (1, 'en-US', 'neutral'), (2, 'es-US', 'friendly'), (3, 'pt-BR', 'friendly'), (4, 'ht-HT', 'neutral')
),

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    staff.id,
    staff.position,
    staff.created_at + interval '1 day' * (50 + mod(staff.position * 17 + languages.round * 29, 500)) as made_at,
    languages.*
  from languages
  cross join staff
  order by languages.round, staff.position
  limit (select seed.rows(64))
)

insert into faraday.user_management_voice_preferences (
  avatar_id, user_id, voice_id, language, speed, pitch, provider, style, metadata, created_at, updated_at
)
select
  avatars.id,
  wanted.id,
  100 * wanted.round + mod(wanted.position, 12),
  language,
  (array[90, 100, 100, 110])[1 + mod(wanted.position, 4)],
  (array[95, 100, 105])[1 + mod(wanted.position, 3)],
  (array['GOOGLE', 'AMAZON', 'MICROSOFT', 'ELEVENLABS'])[1 + mod(wanted.position, 4)]::faraday.voice_provider_enum,
  style,
  json_build_object('used_for', case wanted.round when 1 then 'answers' else 'letters to families' end),
  made_at,
  made_at
from wanted
left join avatars on avatars.position = 1 + mod(wanted.position - 1, least(9, avatars.speaking::integer))
where not exists (
  select
  from faraday.user_management_voice_preferences as present
  where present.user_id = wanted.id and present.language = wanted.language
);
