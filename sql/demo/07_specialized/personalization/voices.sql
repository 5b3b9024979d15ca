--! table: faraday.voices
--! mark: parent user_id
--! key: user_id, avatar_id

-- Voices that some accounts made for an avatar that speaks, each from a template and a little faster or slower.
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

templates as (
  select template.*, (template.template_metadata ->> 'number')::integer as position
  from faraday.voice_templates as template
  where template.description like 'MOCK:%'
),

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select staff.*
  from staff
  order by position
  limit (select seed.rows(15))
)

insert into faraday.voices (avatar_id, user_id, template_id, voice_type, voice_settings, voice_metadata, metadata)
select
  avatars.id,
  wanted.id,
  templates.id,
  lower(split_part(templates.name, ',', 1)),
  json_build_object(
    'speed', (templates.voice_settings ->> 'speed')::integer + 2 * (mod(wanted.position, 5) - 2),
    'pitch', (templates.voice_settings ->> 'pitch')::integer,
    'language', templates.voice_settings ->> 'language'
  ),
  json_build_object('made_for', first_name, 'sample', templates.template_metadata ->> 'sample'),
  json_build_object('template', templates.name)
from wanted
left join avatars on avatars.position = 1 + mod(wanted.position - 1, least(9, avatars.speaking::integer))
left join templates on templates.position = 1 + mod(wanted.position * 7, 25)
where not exists (select from faraday.voices as present where present.user_id = wanted.id and present.avatar_id = avatars.id);
