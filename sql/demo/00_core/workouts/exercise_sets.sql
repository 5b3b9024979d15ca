--! table: faraday.exercise_sets
--! mark: parent workout_exercise_id
--! key: workout_exercise_id, set_number

-- The sets of the first workouts as they were done at the last demonstration. Repetitions fall a little from set to set,
-- rests are those of the exercise, and who rates the last set higher than the first had not worked hard enough.
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

sets as (
  select
    listed.id as workout_exercise_id,
    listed.reps,
    listed.created_at,
    exercises.name, exercises.measure, exercises.amount, exercises.load_percent, exercises.set_seconds, exercises.rest_seconds,
    set_number,
    listed.sets,
    workout.name || '/' || listed."order" as key,
    row_number() over (order by (workout.additional_data ->> 'number')::integer, listed."order", set_number) as n
  from faraday.health_fitness_workout_exercises as listed
  join faraday.health_fitness_workouts as workout on workout.id = listed.workout_id
  join exercises on exercises.id = listed.exercise_id
  cross join lateral generate_series(1, listed.sets) as set_number
  where workout.description like 'MOCK:%'
)

insert into faraday.exercise_sets (
  workout_exercise_id, set_number, reps_completed, weight_used, duration_seconds, distance_meters, rest_time_seconds, notes,
  performance_rating, additional_data, created_at
)
select
  sets.workout_exercise_id,
  set_number,
  case measure when 'repetitions' then greatest(1,
    reps - (set_number - 1) * seed.int('exercise_sets.reps_completed', key, 0, 2)) end,
  -- For somebody of 55 kg, in steps of half a kilogram.
  case when load_percent > 0 then round(55 * load_percent / 50) / 2 end,
  set_seconds,
  case measure when 'meters' then amount end,
  rest_seconds,
  case
    when set_number = 1 then 'First set of ' || lower(name) || ', easy on purpose.'
    when set_number = sets then 'Last set, form still clean.'
  end,
  greatest(1, 5 - (set_number - 1) / 2 - seed.int('exercise_sets.performance_rating', key, 0, 1)),
  json_build_object('of', sets, 'measure', measure),
  created_at + interval '2 days' + set_number * interval '1 second' * (set_seconds + rest_seconds)
from sets
where n <= seed.rows(500)
on conflict (workout_exercise_id, set_number) do nothing;
