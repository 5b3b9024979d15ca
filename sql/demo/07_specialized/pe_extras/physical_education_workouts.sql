--! table: faraday.physical_education_workouts
--! mark: text description
--! key: workout_name

-- Workouts for lessons: twenty themes in four levels. Length grows with the level.
with

themes (number, theme, type, focus) as (
  values
    (1, 'Full-body circuit', 'circuit', 'eight stations, one minute each'),
    (2, 'Core and balance', 'strength', 'planks, bridges and single-leg work'),
    (3, 'Cardio intervals', 'cardio', 'short efforts with walking breaks'),
    (4, 'Jump rope ladder', 'cardio', 'more turns each round'),
    (5, 'Push and pull', 'strength', 'push-ups, rows with bands'), (6, 'Leg strength', 'strength', 'squats, lunges and step-ups'),
    (7, 'Agility lines', 'coordination', 'ladders, cones and quick feet'),
    (8, 'Medicine ball power', 'strength', 'throws and slams'),
    (9, 'Partner workout', 'circuit', 'one works, one counts'), (10, 'Card deck workout', 'circuit', 'each suit is an exercise'),
    (11, 'Yoga flow', 'flexibility', 'sun salutation and balance'),
    (12, 'Mobility reset', 'flexibility', 'hips, shoulders and ankles'),
    (13, 'Dance cardio', 'cardio', 'three songs without a stop'), (14, 'Step aerobics', 'cardio', 'four counts up, four down'),
    (15, 'Band circuit', 'strength', 'six exercises with bands'), (16, 'Animal movement', 'coordination', 'bear, crab and frog'),
    (17, 'Hill runs', 'cardio', 'up fast, down slowly'), (18, 'Bodyweight ladder', 'strength', 'one to ten and back'),
    (19, 'Stair challenge', 'cardio', 'flights and squats'), (20, 'Cool-down stretch', 'flexibility', 'long holds, slow breath')
),

levels (level_number, level, minutes) as (
  values (1, 'beginner', 12), (2, 'intermediate', 18), (3, 'advanced', 24), (4, 'expert', 30)
),

wanted as (
  select
    n,
    1 + mod(n - 1, 20) as number,
    1 + mod((n - 1) / 20, 4) as level_number,
    1 + (n - 1) / 80 as set
  from generate_series(1, seed.rows(80)) as n
)

insert into faraday.physical_education_workouts (
  workout_name, workout_type, description, duration, difficulty_level, is_active, workout_metadata, created_at, updated_at
)
select
  theme || ', ' || level || case when set > 1 then ', set ' || set else '' end,
  type,
  'MOCK: ' || theme || ': ' || focus || '; ' || minutes || ' minutes.',
  minutes,
  level,
  mod(n, 27) <> 0,
  json_build_object('rounds', 1 + level_number, 'warm_up_minutes', 5),
  seed.today()::timestamp - interval '420 days' + n * interval '1 hour',
  seed.today()::timestamp - interval '420 days' + n * interval '1 hour'
from wanted
join themes using (number)
join levels using (level_number)
on conflict (workout_name) do nothing;
