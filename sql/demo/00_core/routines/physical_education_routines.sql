--! table: faraday.physical_education_routines
--! mark: text description
--! key: class_id, name
--! target: at least 256 for 3714 students

-- Each class has one routine that it comes back to all year: four themes for each grade band, so that neighbouring classes
-- differ. The duration is the sum of its four parts (the minutes that routine_activities.sql gives them), and fits a lesson
-- of 45 minutes.
with

themes (band, number, name, skills, equipment, minutes, instructions) as (
  -- minutes: warm-up, practice, main game or circuit, cool-down.
  values
    ('K-2', 1, 'Animal walks', 'balance, coordination, listening', 'mats, floor spots', array[4, 8, 10, 3],
     'Walk like four animals from spot to spot, change on the drum, finish as quiet turtles.'),
    ('K-2', 2, 'Hoop island', 'jumping, landing, sharing space', 'hoops, music', array[5, 8, 9, 3],
     'Every hoop is an island: jump from one to the next without touching the sea, share when islands vanish.'),
    ('K-2', 3, 'Beanbag adventure', 'throwing, catching, aiming', 'beanbags, buckets', array[4, 9, 9, 3],
     'Toss and catch alone, then with a partner, then at buckets that stand farther away each round.'),
    ('K-2', 4, 'Traffic lights', 'stopping, starting, awareness', 'cones, colour cards', array[5, 7, 10, 3],
     'Green run, yellow walk, red freeze on one foot; a new driver shows the cards each round.'),
    ('3-5', 1, 'Jump rope ladder', 'rhythm, endurance, timing', 'jump ropes', array[5, 10, 12, 3],
     'Climb from single bounces to crossed arms; write down the best series and try to add five.'),
    ('3-5', 2, 'Four-corner fitness', 'strength, endurance, pacing', 'mats, cones, step platforms', array[5, 8, 14, 3],
     'Forty seconds of work in each corner, twenty to walk on; three rounds, count what you do.'),
    ('3-5', 3, 'Passing squares', 'passing, moving into space, teamwork', 'foam balls, pinnies', array[5, 10, 12, 3],
     'Four pass round a square and follow the ball; a defender joins after ten good passes.'),
    ('3-5', 4, 'Balance trail', 'balance, core control, patience', 'low beams, mats, beanbags', array[5, 10, 11, 4],
     'Beam, stepping stones and a line with a beanbag on the head, then build a trail for the next group.'),
    ('6-8', 1, 'Circuit of six', 'strength, endurance, technique', 'mats, dumbbells, jump ropes', array[6, 10, 18, 4],
     'Six stations in pairs, one works while the other counts and watches the form; change after 45 seconds.'),
    ('6-8', 2, 'Agility school', 'acceleration, turning, reaction', 'agility ladders, cones', array[7, 12, 15, 4],
     'Ladder patterns, then turns round cones, then a reaction race against a partner of equal speed.'),
    ('6-8', 3, 'Small-sided tactics', 'decision making, passing, defence', 'balls, pinnies, cones', array[6, 12, 17, 3],
     'Three against three on small fields; a point counts only after everybody has touched the ball.'),
    ('6-8', 4, 'Mobility and breath', 'flexibility, posture, calm', 'mats, resistance bands', array[6, 12, 14, 6],
     'Move through ten joints from the neck down, hold four stretches, end with box breathing.'),
    ('9-12', 1, 'Strength foundations', 'squat, hinge, push, pull', 'dumbbells, benches, mats', array[6, 12, 18, 4],
     'Warm up each pattern empty, three working sets, log the load; spot your partner on every press.'),
    ('9-12', 2, 'Interval conditioning', 'aerobic capacity, pacing, heart-rate zones', 'cones, heart-rate monitors', array[7,
      10, 18, 5],
     'Eight runs of one minute in zone four with a minute of walking; stop when the pulse stays above the zone.'),
    ('9-12', 3, 'Power and landing', 'jumping, landing, deceleration', 'plyometric boxes, mini hurdles, mats', array[8, 10, 16,
      6],
     'Snap-downs, hurdle hops and box jumps with full rests; quality ends the set, not the number.'),
    ('9-12', 4, 'Yoga flow', 'balance, flexibility, focus', 'mats', array[6, 14, 14, 6],
     'Three sun salutations, a standing series held for five breaths each side, rest lying down.')
),

classes as (
  select
    class.*,
    grade - 1 as grade,
    case when grade <= 3 then 'K-2' when grade <= 6 then '3-5' when grade <= 9 then '6-8' else '9-12' end as band,
    substring(class.name from ': (?:PE|Elective) ([0-9]{1,9})')::integer as section
  from faraday.physical_education_classes as class
  cross join lateral (select array_position(enum_range(null::faraday.class_grade_level_enum),
    class.grade_level) as grade) as graded
  where exists (
    select
    from seed.demo_row as noted
    where noted.table_name = 'faraday.physical_education_classes' and noted.key = class.id::text
  )
)

insert into faraday.physical_education_routines (
  name, description, equipment_needed, target_skills, instructions, video_url, image_url, duration, difficulty, created_by,
  class_id, created_at, updated_at
)
select
  themes.name,
  'MOCK: Routine of ' || classes.name || ' for ' || skills || '.',
  to_json(string_to_array(equipment, ', ')),
  to_json(string_to_array(skills, ', ')),
  themes.instructions,
  'https://media.harborpoint.example/routines/' || seed.slug(themes.name) || '.mp4',
  'https://media.harborpoint.example/routines/' || seed.slug(themes.name) || '.jpg',
  minutes[1] + minutes[2] + minutes[3] + minutes[4],
  case
    when class_type in ('ADVANCED', 'ATHLETIC') then 'ADVANCED'
    when class_type = 'COMPETITIVE' or mod(grade, 3) = 2 then 'INTERMEDIATE'
    else 'BEGINNER'
  end::faraday.routine_difficulty_enum,
  teacher_id,
  classes.id,
  classes.created_at + interval '3 days 10 hours',
  classes.created_at + interval '1 day' * seed.int('physical_education_routines.updated_at', classes.name, 4, 20)
    + interval '11 hours'
from classes
left join themes on themes.band = classes.band and themes.number = 1 + mod(grade + section, 4)
on conflict (class_id, name) do nothing;
