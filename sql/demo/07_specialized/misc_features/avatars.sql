--! table: faraday.avatars
--! mark: ledger
--! key: url

-- The figures that speak for the assistants: twenty-five at any scale, so that every account finds one; drawn ones, moving ones
-- and three that turn.
with

listed (place, figure, type) as (
  values
    (1, 'whistle', 'STATIC'), (2, 'coach', 'ANIMATED'), (3, 'otter', 'ANIMATED'), (4, 'sneaker', 'STATIC'),
    (5, 'lighthouse', 'STATIC'), (6, 'heron', 'ANIMATED'), (7, 'stopwatch', 'STATIC'),
    (8, 'kite', 'STATIC'), (9, 'robot', 'THREE_D'), (10, 'clipboard', 'STATIC'), (11, 'seal', 'ANIMATED'),
    (12, 'jump-rope', 'STATIC'), (13, 'sail', 'STATIC'), (14, 'turtle', 'ANIMATED'),
    (15, 'medal', 'STATIC'), (16, 'runner', 'THREE_D'), (17, 'beach-ball', 'STATIC'), (18, 'gull', 'ANIMATED'),
    (19, 'dolphin', 'THREE_D'), (20, 'shuttlecock', 'STATIC'), (21, 'anchor', 'STATIC'),
    (22, 'fox', 'ANIMATED'), (23, 'heart', 'STATIC'), (24, 'crab', 'ANIMATED'), (25, 'sun', 'STATIC')
),

wanted as (
  select
    n, listed.*, type <> 'STATIC' as speaks,
    'https://static.harborpoint.example/avatars/' || figure || case when n > 25 then '-' || 1 + (n - 1) / 25 else '' end
      || case type when 'THREE_D' then '.glb' when 'ANIMATED' then '.webm' else '.png' end as url
  from generate_series(1, greatest(25, seed.rows(25))) as n
  left join listed on listed.place = 1 + mod(n - 1, 25)
),

inserted as (
  insert into faraday.avatars (
    type, url, config, voice_enabled, voice_config, expression_config, gesture_config, created_at, updated_at
  )
  select
    type::faraday.avatar_type_enum,
    url,
    json_build_object('name', initcap(replace(figure, '-', ' ')), 'width', 256, 'height', 256, 'background', 'transparent'),
    speaks,
    case when speaks then json_build_object('language', 'en-US', 'speed', 100) end,
    case when speaks then json_build_array('neutral', 'smile', 'surprised') end,
    case type when 'THREE_D' then json_build_array('wave', 'nod', 'point') end,
    seed.today()::timestamp - interval '1 day' * (800 - n * 5) + interval '11 hours',
    seed.today()::timestamp - interval '1 day' * (800 - n * 5) + interval '11 hours'
  from wanted
  on conflict (url) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.avatars', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
