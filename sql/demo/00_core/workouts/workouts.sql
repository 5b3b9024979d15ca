--! table: faraday.workouts
--! mark: text description
--! key: name

-- Workouts for lessons: each of 25 themes for four groups of grades, longer and harder for older pupils.
-- The first fifty have their exercises in workout_exercises.
with

themes (number, theme, type, first_category, second_category) as (
  values
    (1, 'Morning energizer', 'CIRCUIT', 'Cardio', 'Full body'),
    (2, 'Core builder', 'STRENGTH', 'Core', 'Core'),
    (3, 'Leg day', 'STRENGTH', 'Lower body', 'Plyometrics'),
    (4, 'Push and pull', 'STRENGTH', 'Upper body push', 'Upper body pull'),
    (5, 'Fast feet', 'COORDINATION', 'Agility', 'Coordination'),
    (6, 'Steady endurance', 'CARDIO', 'Cardio', 'Lower body'),
    (7, 'Stretch and breathe', 'FLEXIBILITY', 'Mobility', 'Flexibility'),
    (8, 'Balance lab', 'BALANCE', 'Balance', 'Core'),
    (9, 'Jump school', 'HIIT', 'Plyometrics', 'Agility'),
    (10, 'Whole body circuit', 'CIRCUIT', 'Full body', 'Upper body push'),
    (11, 'Interval burst', 'HIIT', 'Cardio', 'Plyometrics'),
    (12, 'Posture reset', 'FLEXIBILITY', 'Upper body pull', 'Mobility'),
    (13, 'Strong back', 'STRENGTH', 'Upper body pull', 'Core'),
    (14, 'Game-day warm-up', 'COORDINATION', 'Coordination', 'Agility'),
    (15, 'Rainy day gym', 'CIRCUIT', 'Core', 'Lower body'),
    (16, 'Pacer preparation', 'CARDIO', 'Cardio', 'Agility'),
    (17, 'Steady ankles', 'BALANCE', 'Balance', 'Lower body'),
    (18, 'Push-up ladder', 'STRENGTH', 'Upper body push', 'Core'),
    (19, 'Partner power', 'CIRCUIT', 'Plyometrics', 'Upper body push'),
    (20, 'Recovery flow', 'FLEXIBILITY', 'Flexibility', 'Mobility'),
    (21, 'Hill runner', 'CARDIO', 'Lower body', 'Cardio'),
    (22, 'Sprint school', 'HIIT', 'Agility', 'Cardio'),
    (23, 'Hip strength', 'STRENGTH', 'Lower body', 'Balance'),
    (24, 'Rhythm and rope', 'COORDINATION', 'Coordination', 'Cardio'),
    (25, 'Farmer circuit', 'CIRCUIT', 'Full body', 'Lower body')
),

audiences (number, audience, level, minutes) as (
  values (1, 'Grades K-2', 1, 15), (2, 'Grades 3-5', 1, 20), (3, 'Grades 6-8', 2, 30), (4, 'Grades 9-12', 3, 40)
),

wanted as (
  select n, themes.*, audiences.audience, audiences.minutes, audiences.level, 1 + (n - 1) / 100 as series
  from generate_series(1, seed.rows(100)) as n
  left join themes on themes.number = 1 + mod(n - 1, 25)
  left join audiences on audiences.number = 1 + mod((n - 1) / 25 + mod(n - 1, 25), 4)
)

insert into faraday.workouts (name, description, duration_minutes, difficulty, target_audience, created_at, updated_at)
select
  theme || ', grades ' || substr(audience, 8) || case when series > 1 then ', series ' || series else '' end,
  'MOCK: ' || minutes || ' minutes of ' || lower(first_category) || case
    when first_category <> second_category then ' and ' || lower(second_category) else '' end
    || case level
      when 1 then '; short stations, many changes.'
      when 2 then '; work in pairs, count for each other.'
      else '; log your sets and add a little each week.'
    end,
  minutes,
  (array['BEGINNER', 'INTERMEDIATE', 'ADVANCED'])[level]::faraday.workout_difficulty_enum,
  audience,
  seed.today()::timestamp - interval '800 days' + interval '8 hours' + n * interval '45 minutes',
  seed.today()::timestamp - interval '200 days' + interval '8 hours' + n * interval '45 minutes'
from wanted
on conflict (name) do nothing;
