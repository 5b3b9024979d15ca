--! table: faraday.health_fitness_workouts
--! mark: text description
--! key: name

-- Workouts of the health side: each of 25 themes on four levels in a short and a long form, 200 in all; a larger scale
-- brings a new series of them. additional_data keeps theme and categories, from which the exercises are chosen
-- (health_fitness_workout_exercises.sql). The target heart rate is for the level: a share of the maximum, reckoned as 220
-- less the age of 15.
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

levels (level, name, share, pulse) as (
  values (1, 'BEGINNER', 0.60, 0.70), (2, 'INTERMEDIATE', 0.65, 0.75), (3, 'ADVANCED', 0.70, 0.82), (4, 'EXPERT', 0.75, 0.88)
),

wanted as (
  select
    n,
    themes.*,
    levels.*,
    case mod((n - 1) / 100, 2) when 0 then 20 else 35 end as minutes,
    1 + (n - 1) / 200 as series
  from generate_series(1, seed.rows(200)) as n
  left join themes on themes.number = 1 + mod(n - 1, 25)
  left join levels on levels.level = 1 + mod((n - 1) / 25, 4)
)

insert into faraday.health_fitness_workouts (
  name, description, workout_type, difficulty, duration, equipment_needed, target_heart_rate, safety_requirements,
  modifications_available, indoor_outdoor, space_required, max_participants, additional_data, created_at, updated_at
)
select
  theme || ', ' || lower(name) || ' ' || minutes || ' min' || case when series > 1 then ', series ' || series else '' end,
  'MOCK: ' || theme || ' for ' || minutes || ' minutes: warm-up, ' || lower(first_category) || ', then '
    || case when first_category = second_category then 'more of it'
      else lower(second_category) end || ', and stretching to finish.',
  type::faraday.workout_type_enum,
  name::faraday.workout_difficulty_enum,
  minutes,
  case
    when 'Core' in (first_category, second_category) then '["mats"]'
    when 'Agility' in (first_category, second_category) then '["cones"]'
    when 'Upper body pull' in (first_category, second_category) then '["resistance bands"]'
    else '[]'
  end::json,
  json_build_object('low', round(205 * (share - case when type in ('FLEXIBILITY', 'BALANCE') then 0.15 else 0 end)), 'high',
    round(205 * pulse), 'unit', 'bpm'),
  json_build_array('Warm up first', case type when 'HIIT' then 'Full rests between rounds'
    when 'STRENGTH' then 'Technique before load' else 'Water within reach' end),
  level < 4,
  case when type in ('CARDIO', 'HIIT') then 'both' else 'indoor' end,
  case when type in ('FLEXIBILITY', 'BALANCE', 'STRENGTH') then '2 x 2 m each' else 'half a gym' end,
  case when type in ('STRENGTH', 'BALANCE') then 20 else 30 end,
  json_build_object('number', n, 'theme', theme, 'level', level, 'categories', json_build_array(first_category, second_category)),
  seed.today()::timestamp - interval '700 days' + interval '9 hours' + n * interval '20 minutes',
  seed.today()::timestamp - interval '300 days' + interval '9 hours' + n * interval '20 minutes'
from wanted
on conflict (name) do nothing;
