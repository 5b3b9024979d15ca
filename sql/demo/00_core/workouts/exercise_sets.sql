--! table: faraday.exercise_sets
--! mark: text notes
--! key: workout_exercise_id, set_number
--! scaffold: 6fea4683280b 0fc974568cb0

-- Sets done in a workout.
with

health_fitness_workout_exercises as (
  select
    row_of.id,
    row_number() over (order by row_of.workout_id, row_of."order")::integer as position
  from faraday.health_fitness_workout_exercises as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.health_fitness_workout_exercises' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    workout_exercise.id as workout_exercise_id,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(500)) as n
  left join health_fitness_workout_exercises as workout_exercise
    on workout_exercise.position = seed.fan_out('exercise_sets.workout_exercise_id', n, (select max(position) from health_fitness_workout_exercises))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('exercise_sets.notes', n)
),

shaped as (
  select
    wanted.*,
    (row_number() over (partition by workout_exercise_id order by n))::integer as set_number
  from wanted
)

insert into faraday.exercise_sets (
  workout_exercise_id, set_number, reps_completed, weight_used, duration_seconds, distance_meters,
  rest_time_seconds, notes, performance_rating, additional_data, created_at
)
select
  workout_exercise_id,
  set_number,
  case
    when seed.chance('exercise_sets.reps_completed?', n, 0.85) then seed.int('exercise_sets.reps_completed', n, 1, 100)
  end,
  case
    when seed.chance('exercise_sets.weight_used?', n, 0.85) then seed.amount('exercise_sets.weight_used', n, 1, 90, 1)
  end,
  case
    when seed.chance('exercise_sets.duration_seconds?', n, 0.85) then seed.int('exercise_sets.duration_seconds', n, 1, 120) * 30
  end,
  case
    when seed.chance('exercise_sets.distance_meters?', n, 0.85) then seed.amount('exercise_sets.distance_meters', n, 1, 600, 1)
  end,
  case
    when seed.chance('exercise_sets.rest_time_seconds?', n, 0.85) then seed.int('exercise_sets.rest_time_seconds', n, 1, 120) * 30
  end,
  notes,
  case
    when seed.chance('exercise_sets.performance_rating?', n, 0.85) then seed.int('exercise_sets.performance_rating', n, 1, 5)
  end,
  case
    when seed.chance('exercise_sets.additional_data?', n, 0.85) then jsonb_build_object('event', seed.pick('exercise_sets.additional_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('exercise_sets.additional_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('exercise_sets.additional_data.attempt', n, 1, 3))::json
  end,
  (seed.office_time('exercise_sets.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
from shaped
on conflict (workout_exercise_id, set_number) do nothing;
