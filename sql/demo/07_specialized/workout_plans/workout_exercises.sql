--! table: faraday.workout_exercises
--! mark: parent workout_id
--! key: workout_id, "order"

-- Three exercises for each of the first fifty workouts: a warm-up and one of each category of its theme. They suit the
-- youngest pupils of the audience, and their minutes add up to the duration of the workout.
with

exercises as materialized (
  -- place: among the exercises of its category, easy ones first.
  select
    exercise.id,
    exercise.name,
    exercise.category,
    exercise.equipment_needed,
    array_position(array['BEGINNER', 'INTERMEDIATE', 'ADVANCED'], exercise.difficulty::text) as level,
    exercise_metadata ->> 'measure' as measure,
    (exercise_metadata ->> 'amount')::integer as amount,
    (exercise_metadata ->> 'load_percent')::numeric as load_percent,
    (exercise_metadata ->> 'seconds_per_set')::integer as set_seconds,
    (exercise_metadata ->> 'rest_seconds')::integer as rest_seconds,
    (exercise_metadata ->> 'lowest_grade')::integer as lowest_grade,
    (row_number() over (
      partition by exercise.category
      order by
        array_position(array['BEGINNER', 'INTERMEDIATE', 'ADVANCED'], exercise.difficulty::text),
        exercise_metadata ->> 'lowest_grade',
        exercise.name collate "C"
    ))::integer as place
  from faraday.exercises as exercise
  where exercise.description like 'MOCK:%'
),

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

workouts as (
  select
    workout.*,
    themes.first_category,
    themes.second_category,
    case target_audience when 'Grades K-2' then 2 when 'Grades 3-5' then 3 when 'Grades 6-8' then 6 else 9 end as grade,
    array_position(array['BEGINNER', 'INTERMEDIATE', 'ADVANCED'], difficulty::text) as level,
    row_number() over (order by workout.created_at, workout.name collate "C") as number
  from faraday.workouts as workout
  left join themes on themes.theme = split_part(workout.name, ',', 1)
  where workout.description like 'MOCK:%'
),

listed as materialized (
  select
    workouts.*,
    part,
    3 * (number - 1) + part as n,
    case part when 1 then round(duration_minutes * 0.2) when 2 then round(duration_minutes * 0.45)
      else duration_minutes - round(duration_minutes * 0.2) - round(duration_minutes * 0.45)
    end as minutes,
    case part
      when 1 then case when 'Mobility' in (first_category, second_category) then 'Coordination' else 'Mobility' end
      when 2 then first_category
      else second_category
    end as category,
    seed.int('workout_exercises.draw', name, 0, 999) + part as draw
  from workouts
  cross join generate_series(1, 3) as part
),

choices as (
  select
    listed.id, listed.part, exercises.id as exercise_id, set_seconds, rest_seconds, measure, amount,
    row_number() over (partition by listed.id, listed.part order by exercises.place) as place,
    count(*) over (partition by listed.id, listed.part) as size
  from listed
  join exercises
    on exercises.category = listed.category
    and exercises.level <= listed.level
    and exercises.lowest_grade <= listed.grade
)

insert into faraday.workout_exercises (workout_id, exercise_id, sets, reps, duration_minutes, "order", created_at, updated_at)
select
  listed.id,
  choices.exercise_id,
  greatest(1, least(6, round(minutes * 60 / (set_seconds + rest_seconds))))::integer,
  case measure when 'repetitions' then amount else 1 end,
  minutes,
  listed.part,
  listed.created_at,
  listed.created_at
from listed
left join choices on choices.id = listed.id and choices.part = listed.part and choices.place = 1 + mod(draw, choices.size)
where n <= seed.rows(150)
on conflict (workout_id, "order") do nothing;
