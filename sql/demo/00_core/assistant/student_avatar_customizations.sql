--! table: faraday.student_avatar_customizations
--! mark: parent user_id
--! key: user_id, created_at
--! refers: avatar_id -> faraday.avatars.id

-- How pupils dressed their avatars in the last months: each has one avatar, and changes one thing at a time. Three of
-- twenty-five take part; the younger like animals, the older sports.
with

size as (
  select seed.rows(1000, students => 3714) as rows
),

choices (kind, number, young, value) as (
  values
    ('hair', 0, true, 'red pigtails'), ('hair', 1, true, 'blue spikes'), ('hair', 0, false, 'short curls'),
    ('hair', 1, false, 'braids'),
    ('shirt', 0, true, 'dinosaur'), ('shirt', 1, true, 'rainbow'), ('shirt', 0, false, 'Harbor Point track'),
    ('shirt', 1, false, 'plain green'),
    ('shoes', 0, true, 'light-up sneakers'), ('shoes', 1, true, 'frog boots'), ('shoes', 0, false, 'running spikes'),
    ('shoes', 1, false, 'high-tops'),
    ('companion', 0, true, 'otter'), ('companion', 1, true, 'seagull'), ('companion', 0, false, 'basketball'),
    ('companion', 1, false, 'water bottle'),
    ('background', 0, true, 'playground'), ('background', 1, true, 'beach'), ('background', 0, false, 'stadium'),
    ('background', 1, false, 'pier at night'),
    ('accessory', 0, true, 'cape'), ('accessory', 1, true, 'star glasses'), ('accessory', 0, false, 'wristband'),
    ('accessory', 1, false, 'headband')
),

kinds (number, kind) as (
  values (0, 'shirt'), (1, 'hair'), (2, 'shoes'), (3, 'companion'), (4, 'background'), (5, 'accessory')
),

avatars as (
  select avatar.id, row_number() over (order by avatar.url collate "C") as position, count(*) over () as choice
  from faraday.avatars as avatar
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.avatars' and noted.key = avatar.id::text)
),

days as (
  select day, row_number() over (order by day desc) as position
  from (select seed.today() - ago as day from generate_series(1, 300) as ago) as past
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and to_char(day, 'MMDD') between '0103' and '1222'
),

pupils as (
  select
    student.id, student.created_at, student.grade_level <= 'THIRD' as young,
    substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
    and student.created_at < seed.today() - interval '120 days'
),

rounds as (
  -- Three of twenty-five play with avatars at all. The first change lies longest ago.
  select pupils.*, round, seed.hash('student_avatar_customizations', number * 10 + round) as hash
  from generate_series(1, 6) as round
  cross join pupils
  where mod(number, 25) < 3
  order by round, number
  limit (select rows from size)
),

changes as (
  select
    rounds.*, avatars.id as avatar_id, kinds.kind,
    days.day + interval '12 hours 5 minutes' + interval '1 second' * mod(hash >> 20 & 65535, 9000) as changed_at
  from rounds
  join kinds on kinds.number = mod(rounds.number + round, 6)
  left join avatars on avatars.position = 1 + mod(rounds.number * 7, avatars.choice)
  left join days on days.position = 61 - 10 * round + (hash >> 8 & 7)
)

insert into faraday.student_avatar_customizations (
  avatar_id, user_id, customization_type, customization_value, created_at, updated_at
)
select
  avatar_id,
  changes.id,
  changes.kind,
  choices.value,
  changed_at,
  changed_at
from changes
left join choices on choices.kind = changes.kind and choices.young = changes.young and choices.number = (hash >> 40 & 1)
where not exists (
  select from faraday.student_avatar_customizations as present
  where present.user_id = changes.id and present.created_at = changes.changed_at
);
