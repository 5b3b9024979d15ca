--! table: faraday.school_facilities
--! mark: text description
--! key: school_id, facility_name
--! target: at least 36

-- A room for each teacher of physical education, so that the timetable never sends two classes into one, then what all share.
with

listed (type, place, name, kind, capacity, equipment, about) as (
  values
    ('ELEMENTARY', 1, 'Gymnasium', 'gymnasium', 60, 'Climbing ropes, mats, wall bars, low beam', 'Main hall with sprung floor'),
    ('ELEMENTARY', 2, 'Multipurpose room', 'hall', 45, 'Folding mats, hoops, parachute, sound system', 'Cafeteria that clears for movement lessons'),
    ('ELEMENTARY', 3, 'Outdoor field', 'field', 90, 'Cones, portable goals, running loop', 'Grass field behind the school'),
    ('ELEMENTARY', null, 'Playground', 'playground', 120, 'Climbing frame, swings, four-square courts', 'Recess area with soft surfacing'),
    ('ELEMENTARY', null, 'Health room', 'classroom', 24, 'Scale, stadiometer, eye chart', 'Screenings and health lessons'),
    ('MIDDLE', 1, 'Main gym', 'gymnasium', 120, 'Six baskets, volleyball systems, bleachers', 'Full-size court that divides in two'),
    ('MIDDLE', 2, 'Auxiliary gym', 'gymnasium', 60, 'Badminton nets, crash mats', 'Smaller court beside the main gym'),
    ('MIDDLE', 3, 'Fitness room', 'fitness', 32, 'Rowing machines, light dumbbells, bands', 'Circuit stations for 16 pairs'),
    ('MIDDLE', 4, 'Dance studio', 'studio', 35, 'Mirrors, barres, sound system', 'Wooden floor, used for yoga as well'),
    ('MIDDLE', 5, 'Athletic field', 'field', 150, 'Goals, flags, 300 m loop', 'Two pitches side by side'),
    ('MIDDLE', null, 'Health classroom', 'classroom', 30, 'Projector, first-aid manikins', 'Health lessons and concussion briefings'),
    ('HIGH', 1, 'Main gym', 'gymnasium', 300, 'Bleachers, scoreboard, volleyball systems', 'Competition court'),
    ('HIGH', 2, 'Auxiliary gym', 'gymnasium', 90, 'Badminton nets, curtain', 'Practice court'),
    ('HIGH', 3, 'Weight room', 'fitness', 36, 'Racks, platforms, kettlebells', 'Strength training under supervision'),
    ('HIGH', 4, 'Fitness lab', 'fitness', 30, 'Treadmills, heart-rate straps, displays', 'Measured endurance lessons'),
    ('HIGH', 5, 'Dance studio', 'studio', 40, 'Mirrors, barres, sound system', 'Dance, yoga and Pilates'),
    ('HIGH', 6, 'Wrestling room', 'combat', 36, 'Wall mats, throw dummies', 'Wrestling and self-defence'),
    ('HIGH', 7, 'Pool', 'aquatics', 40, 'Six lanes, kickboards, rescue tubes', 'Shared with the recreation department'),
    ('HIGH', 8, 'Athletic field', 'field', 200, 'Goals, hurdles, throwing cage', 'Stadium field inside the track'),
    ('HIGH', null, 'Track', 'track', 200, 'Starting blocks, jump pits', '400 m, eight lanes'),
    ('HIGH', null, 'Health classroom', 'classroom', 32, 'Projector, first-aid manikins', 'Health lessons and certification courses')
),

schools as (
  select school.*
  from faraday.schools as school
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.schools' and noted.key = school.id::text)
),

rooms as (
  select
    schools.id as school_id,
    schools.school_code || '/' || listed.name as key,
    schools.created_at,
    listed.*,
    seed.today()::timestamp - interval '1 day' * seed.int(
      'school_facilities.last_maintenance', schools.school_code || '/' || listed.name, 5, 80
    ) as last_maintenance,
    seed.chance('school_facilities.status', schools.school_code || '/' || listed.name, 0.04) and listed.place is null as closed
  from schools
  join listed on listed.type = schools.school_type::text
)

insert into faraday.school_facilities (
  school_id, facility_name, facility_type, capacity, description, equipment_included, maintenance_schedule,
  last_maintenance, next_maintenance, status, created_at, updated_at
)
select
  school_id,
  name,
  kind,
  capacity,
  'MOCK: ' || about || coalesce('; room of PE teacher ' || place, '')
    || case when closed then '; closed for resurfacing' else '' end,
  equipment,
  case when kind in ('fitness', 'aquatics', 'playground') then 'monthly' else 'quarterly' end,
  last_maintenance,
  last_maintenance + case when kind in ('fitness', 'aquatics', 'playground') then interval '90 days' else interval '120 days' end,
  case when closed then 'MAINTENANCE' else 'ACTIVE' end,
  created_at,
  last_maintenance
from rooms
on conflict (school_id, facility_name) do nothing;
