--! table: faraday.health_fitness_workout_exercises
--! mark: parent workout_id
--! key: workout_id, "order"

-- Four exercises for each workout: one to loosen up, one of each of its two categories and a stretch. Their minutes add up
-- to the duration of the workout. None is harder than the workout; sets are as many as fit the minutes with rests.
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

parts (place, share, source, lead) as (
  values (1, 0.2, 'Mobility', 'warm-up'), (2, 0.35, null, 'first'), (3, null, null, 'second'), (4, 0.15, 'Flexibility', 'finish')
),

workouts as (
  select
    id,
    created_at,
    duration,
    difficulty,
    (additional_data ->> 'number')::integer as number,
    least(3, (additional_data ->> 'level')::integer) as level,
    additional_data -> 'categories' ->> 0 as first_category,
    additional_data -> 'categories' ->> 1 as second_category
  from faraday.health_fitness_workouts
  where description like 'MOCK:%'
),

listed as materialized (
  select
    workouts.*,
    parts.place,
    parts.lead,
    4 * (number - 1) + parts.place as n,
    coalesce(round(duration * share),
      duration - round(duration * 0.2) - round(duration * 0.35) - round(duration * 0.15)) as minutes,
    case parts.lead
      when 'first' then first_category
      when 'second' then second_category
      -- Workouts of mobility and flexibility begin and end with something else than their main parts.
      when 'warm-up' then case when 'Mobility' in (first_category, second_category) then 'Coordination' else 'Mobility' end
      else case when 'Flexibility' in (first_category, second_category) then 'Balance' else 'Flexibility' end
    end as category,
    seed.int('workout_exercises.exercise_id', number * 4 + parts.place / 2 * 2, 0, 999) + parts.place as draw
  from workouts
  cross join parts
),

choices as (
  -- How many exercises of a category a level may do.
  select category, listed.level, count(*)::integer as size
  from exercises
  join (values (1), (2), (3)) as listed (level) on exercises.level <= listed.level
  group by category, listed.level
)

insert into faraday.health_fitness_workout_exercises (
  workout_id, exercise_id, sets, reps, duration_minutes, "order", created_at, updated_at
)
select
  listed.id,
  exercises.id,
  greatest(1, least(6, round(minutes * 60 / (set_seconds + rest_seconds))))::integer,
  case exercises.measure when 'repetitions' then amount + 2 * (listed.level - 1) else 1 end,
  minutes,
  listed.place,
  listed.created_at,
  listed.created_at
from listed
left join choices on choices.category = listed.category and choices.level = listed.level
left join exercises on exercises.category = listed.category and exercises.place = 1 + mod(draw, choices.size)
where n <= seed.rows(800)
on conflict (workout_id, "order") do nothing;
