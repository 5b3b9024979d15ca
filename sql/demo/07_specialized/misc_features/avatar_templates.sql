--! table: faraday.avatar_templates
--! mark: text description
--! key: name

-- Ready-made looks to start from: ten characters in three styles, thirty at any scale.
with

characters (place, name, about, colour) as (
  values
    (1, 'Coach', 'Whistle and cap', '#2f6fb3'), (2, 'Swimmer', 'Goggles and cap', '#2f9aa0'),
    (3, 'Referee', 'Striped shirt', '#4a5568'), (4, 'Climber', 'Harness and chalk', '#b3762f'),
    (5, 'Runner', 'Headband', '#b04a5f'), (6, 'Yogi', 'Mat under the arm', '#7a5fb0'), (7, 'Dancer', 'Ribbon', '#d33682'),
    (8, 'Goalkeeper', 'Large gloves', '#3d8a5f'),
    (9, 'Librarian', 'Glasses and book', '#6d9b2e'), (10, 'Captain', 'Peaked cap and anchor', '#268bd2')
),

wanted as (
  select n, characters.*, (array['CARTOON', 'MINIMAL', 'REALISTIC'])[1 + mod((n - 1) / 10, 3)] as style, (n - 1) / 30 as block
  from generate_series(1, greatest(30, seed.rows(30))) as n
  left join characters on characters.place = 1 + mod(n - 1, 10)
)

insert into faraday.avatar_templates (name, description, template_data, template_metadata, metadata, created_at, updated_at)
select
  name || ', ' || lower(style) || case when block > 0 then ' ' || block + 1 else '' end,
  'MOCK: ' || about || ', ' || lower(style) || '.',
  json_build_object('style', style, 'colour', colour, 'accessories', json_build_array(lower(about)), 'size', 256),
  json_build_object('number', n, 'moves', style <> 'MINIMAL'),
  json_build_object('set', 'harbor'),
  seed.today()::timestamp - interval '1 day' * (790 - mod(n, 30) * 3) + interval '10 hours',
  seed.today()::timestamp - interval '1 day' * (790 - mod(n, 30) * 3) + interval '10 hours'
from wanted
on conflict (name) do nothing;
