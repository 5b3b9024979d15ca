--! table: faraday.physical_education_equipment
--! mark: text description
--! key: name

-- What lies in the stores, by kind, with quantity, condition and place: forty kinds, further sets for further schools. The
-- older a set, the worse its condition. The metadata names the base activity that it is for; equipment_usage.sql goes by it.
with

kinds (kind, name, type, category, quantity, location, activity, price) as (
  values
    (1, 'Volleyball net systems', 'Net system', 'Nets and goals', 4, 'Main gym, floor sockets', 'Volleyball rotation game', 890),
    (2, 'Trainer volleyballs', 'Ball', 'Balls', 30, 'Main gym, ball cage 1', 'Volleyball passing', 18),
    (3, 'Foam rollers', 'Mat', 'Mobility', 24, 'Dance studio, wall rack', 'Stretching routine', 14),
    (4, 'Agility ladders', 'Cone or marker', 'Markers and pinnies', 10, 'Auxiliary gym, hooks', 'Dynamic warm-up', 22),
    (5, 'Basketballs, size 7', 'Ball', 'Balls', 28, 'Main gym, ball cage 2', 'Three-on-three basketball', 26),
    (6, 'Basketballs, size 5', 'Ball', 'Balls', 30, 'Gymnasium, ball cage', 'Basketball dribbling', 19),
    (7, 'Soccer balls, size 4', 'Ball', 'Balls', 32, 'Field shed, net bag', 'Soccer dribbling', 17),
    (8, 'Portable soccer goals', 'Goal', 'Nets and goals', 6, 'Field shed, rear wall', 'Small-sided soccer', 240),
    (9, 'Jump ropes', 'Rope', 'Cardio', 60, 'Gymnasium, rope stand', 'Jump rope', 5),
    (10, 'Long ropes', 'Rope', 'Cardio', 12, 'Gymnasium, rope stand', 'Double dutch', 12),
    (11, 'Low balance beams', 'Beam or bench', 'Gymnastics and tumbling', 6, 'Gymnasium, equipment bay', 'Balance beam walks', 310),
    (12, 'Folding tumbling mats', 'Mat', 'Gymnastics and tumbling', 30, 'Auxiliary gym, mat cart', 'Cartwheels', 145),
    (13, 'Wedge mats', 'Mat', 'Gymnastics and tumbling', 4, 'Auxiliary gym, mat cart', 'Forward rolls', 260),
    (14, 'Crash mats', 'Mat', 'Gymnastics and tumbling', 4, 'Main gym, climbing corner', 'Climbing wall traverse', 520),
    (15, 'Yoga mats', 'Mat', 'Mobility', 40, 'Dance studio, shelf', 'Yoga flow', 16),
    (16, 'Parachute, 7 m', 'Adapted gear', 'Game equipment', 2, 'Gymnasium, equipment bay', 'Parachute games', 85),
    (17, 'Traffic cones', 'Cone or marker', 'Markers and pinnies', 80, 'Gymnasium, cone trolley', 'Shuttle run', 4),
    (18, 'Relay batons', 'Bat or stick', 'Markers and pinnies', 16, 'Field shed, box 3', 'Relay races', 6),
    (19, 'Pinnies in two colours', 'Protective gear', 'Markers and pinnies', 60, 'Main gym, laundry bags', 'Freeze tag', 5),
    (20, 'Floor hockey sticks', 'Bat or stick', 'Rackets and sticks', 36, 'Auxiliary gym, stick rack', 'Floor hockey game', 15),
    (21, 'Safety goggles', 'Protective gear', 'Safety and first aid', 36, 'Auxiliary gym, goggle tray', 'Floor hockey stick handling', 11),
    (22, 'Flag belts', 'Cone or marker', 'Markers and pinnies', 40, 'Field shed, box 1', 'Capture the flag', 7),
    (23, 'Foam footballs', 'Ball', 'Balls', 24, 'Field shed, net bag', 'Flag football', 12),
    (24, 'Flying discs', 'Hoop or ring', 'Game equipment', 30, 'Field shed, box 2', 'Ultimate frisbee', 9),
    (25, 'Badminton rackets', 'Racket or paddle', 'Rackets and sticks', 32, 'Auxiliary gym, racket cart', 'Badminton rallies', 21),
    (26, 'Foam tennis balls', 'Ball', 'Balls', 60, 'Auxiliary gym, bin', 'Tennis forehands', 2),
    (27, 'Pickleball paddles', 'Racket or paddle', 'Rackets and sticks', 32, 'Auxiliary gym, racket cart', 'Pickleball doubles', 24),
    (28, 'Table tennis tables', 'Net system', 'Nets and goals', 6, 'Main gym, storage bay 2', 'Table tennis rallies', 480),
    (29, 'Tees with foam bats', 'Bat or stick', 'Rackets and sticks', 8, 'Field shed, box 4', 'T-ball batting', 38),
    (30, 'Fielding gloves', 'Protective gear', 'Safety and first aid', 28, 'Field shed, shelf', 'Softball fielding', 29),
    (31, 'Low hurdles', 'Beam or bench', 'Cardio', 20, 'Field shed, rear wall', 'Track hurdles', 33),
    (32, 'Medicine balls, 1 to 4 kg', 'Free weight', 'Weights', 20, 'Fitness room, rack A', 'Medicine ball throws', 34),
    (33, 'Resistance bands', 'Band or tube', 'Mobility', 50, 'Fitness room, hooks', 'Resistance band circuit', 8),
    (34, 'Aerobic steps', 'Beam or bench', 'Cardio', 30, 'Dance studio, stack', 'Step aerobics', 42),
    (35, 'Kickboards', 'Aquatic gear', 'Aquatics', 30, 'Pool, deck rack', 'Freestyle swimming', 13),
    (36, 'Rescue tubes', 'Aquatic gear', 'Aquatics', 6, 'Pool, lifeguard chair', 'Water safety', 58),
    (37, 'Compasses with control markers', 'Measuring device', 'Outdoor', 24, 'Health classroom, cabinet', 'Orienteering', 19),
    (38, 'Sit-and-reach boxes', 'Measuring device', 'Measurement', 4, 'Health room, shelf', 'Sit-and-reach practice', 165),
    (39, 'Stopwatches', 'Timing device', 'Measurement', 16, 'PE office, drawer', 'Mile run', 15),
    (40, 'Beeper balls', 'Adapted gear', 'Adapted equipment', 6, 'Gymnasium, equipment bay', 'Bowling', 47)
),

sets as materialized (
  select
    n,
    kinds.*,
    1 + (n - 1) / 40 as set,
    seed.int('physical_education_equipment.age', n, 60, 2300) as age
  from generate_series(1, seed.rows(40)) as n
  join kinds on kinds.kind = 1 + mod(n - 1, 40)
),

graded as (
  select
    sets.*,
    case when age < 250 then 'Excellent' when age < 1100 then 'Good' when age < 1900 then 'Fair' else 'Poor' end as grade
  from sets
)

insert into faraday.physical_education_equipment (
  created_at, updated_at, name, description, quantity, condition, condition_id, location, equipment_metadata, category_id
)
select
  seed.today() - least(age, 700) + interval '10 hours',
  seed.today() - 1 - mod(n, 50) + interval '10 hours',
  graded.name || case when set > 1 then ', set ' || set else '' end,
  'MOCK: ' || graded.name || ' for ' || lower(left(activity, 1)) || substr(activity, 2) || ', bought '
    || to_char(seed.today() - age, 'FMMonth YYYY') || '.',
  quantity,
  upper(grade),
  condition.id,
  location,
  json_build_object(
    'activity', activity, 'type', graded.type, 'purchased', seed.today() - age, 'unit_price', price,
    'unusable', case grade when 'Poor' then quantity / 5 when 'Fair' then quantity / 12 else 0 end
  ),
  category.id
from graded
left join faraday.equipment_conditions as condition on condition.name = graded.type || ': ' || grade
left join faraday.equipment_categories as category on category.name = graded.category
on conflict (name) do nothing;
