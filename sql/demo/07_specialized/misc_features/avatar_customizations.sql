--! table: faraday.avatar_customizations
--! mark: ledger
--! key: user_id, type

-- How the staff set up the figure that speaks for their assistant: its size and colour first, then where it stands, its voice, and what
-- it wears. Everybody has one figure and changes it now and then, in the order of the list.
with

changes (round, type, colors, settings) as (
  values
    (1, 'APPEARANCE', array['#1f6fb2', '#2e8b57', '#c98a12', '#16315f', '#7a5fb0'], '{"outline": "thin", "shadow": true}'),
    (2, 'BACKGROUND', array['#e8f1fa', '#eef7ee', '#fdf5e3', '#ffffff', '#f2eef9'], '{"pattern": "none"}'),
    (3, 'VOICE', null, '{"speed": 95, "pitch": "medium", "captions": true}'),
    (4, 'ACCESSORY', array['#c0392b', '#f1c40f', '#34495e', '#27ae60', '#ffffff'], '{"item": "whistle", "side": "left"}'),
    (5, 'EXPRESSION', null, '{"when_waiting": "neutral", "when_done": "smile"}'),
    (6, 'ANIMATION', null, '{"on_answer": "nod", "reduced_motion": false}')
),

people as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C") as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

figures as (
  select id, row_number() over (order by created_at, url collate "C") as position, count(*) over () as choice
  from faraday.avatars as avatar
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.avatars' and noted.key = avatar.id::text)
),

wanted as (
  select
    people.id as user_id,
    people.position,
    figures.id as avatar_id,
    changes.*,
    -- On a working day between half a year and a month before the last sign-in.
    people.last_login - interval '7 days' * (26 - 3 * changes.round - mod(people.position, 3)) as changed_at
  from people
  join figures on figures.position = 1 + mod(people.position * 7, figures.choice)
  cross join changes
  order by (people.position - 1) / 32, changes.round, people.position
  limit (select seed.rows(100))
),

inserted as (
  insert into faraday.avatar_customizations (
    avatar_id, user_id, scale, "position", rotation, color, opacity, type, config, is_active, created_at, updated_at
  )
  select
    avatar_id,
    user_id,
    (array[100, 100, 80, 120])[1 + mod(position, 4)],
    json_build_object('corner', (array['bottom right', 'bottom left', 'top right'])[1 + mod(position, 3)], 'margin_px', 16),
    json_build_object('degrees', 0),
    colors[1 + mod(position, 5)],
    case when type = 'BACKGROUND' then 60 else 100 end,
    type::faraday.customization_type_enum,
    settings::json,
    true,
    changed_at,
    changed_at
  from wanted
  where not exists (
    select from faraday.avatar_customizations as present
    where present.user_id = wanted.user_id and present.type = wanted.type::faraday.customization_type_enum
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.avatar_customizations', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
