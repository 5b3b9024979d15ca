--! table: faraday.user_avatar_customizations
--! mark: parent avatar_id
--! key: avatar_id, customization_type

-- What people changed on their avatars after making them: one or two changes each, colour first.
with

changes (round, type, options) as (
  values
    (1, 'colour', array['#2f6fb3', '#3d8a5f', '#7a5fb0', '#b3762f', '#b04a5f']),
    (2, 'accessory', array['whistle', 'cap', 'glasses', 'scarf', 'none']),
    (3, 'background', array['harbor', 'gym', 'field', 'plain', 'pool']),
    (4, 'expression', array['smile', 'neutral', 'wink', 'laugh', 'calm'])
),

avatars as (
  select
    avatar.*, account.last_login,
    row_number() over (
      order by (avatar.metadata ->> 'round')::integer, account.created_at, account.email collate "C"
    )::integer as position
  from faraday.user_avatars as avatar
  join faraday.users as account on account.id = avatar.user_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    avatars.id,
    avatars.position,
    avatars.created_at + interval '1 hour' * changes.round as changed_at,
    changes.round,
    changes.type,
    changes.options[1 + mod(avatars.position + changes.round, 5)] as value
  from changes
  cross join avatars
  order by changes.round, avatars.position
  limit (select seed.rows(80))
)

insert into faraday.user_avatar_customizations (
  avatar_id, customization_type, customization_value, customization_metadata, metadata, created_at, updated_at
)
select
  id,
  type,
  json_build_object(type, value),
  json_build_object('chosen_from', 5),
  json_build_object('order', round),
  changed_at,
  changed_at
from wanted
where not exists (
  select
  from faraday.user_avatar_customizations as present
  where present.avatar_id = wanted.id and present.customization_type = wanted.type
);
