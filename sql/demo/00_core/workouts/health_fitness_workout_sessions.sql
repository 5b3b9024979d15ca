--! table: faraday.health_fitness_workout_sessions
--! mark: text notes
--! key: start_time
--! scaffold: b5ba59449d0a 4435adfe0971

-- Runs of health workouts.
with

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

health_fitness_workouts as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.health_fitness_workouts as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    workout.id as workout_id,
    student.id as student_id,
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as start_time,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(1000, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('health_fitness_workout_sessions.student_id', n, (select max(position) from students))
  left join health_fitness_workouts as workout
    on workout.position = seed.fan_out('health_fitness_workout_sessions.workout_id', n, (select max(position) from health_fitness_workouts))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('health_fitness_workout_sessions.notes', n)
)

insert into faraday.health_fitness_workout_sessions (
  workout_id, student_id, start_time, end_time, completed, performance_data, difficulty_rating,
  enjoyment_rating, notes, modifications_used, additional_data, created_at
)
select
  workout_id,
  student_id,
  start_time,
  case
    when seed.chance('health_fitness_workout_sessions.end_time?', n, 0.8) then start_time + interval '1 minute' * seed.int('health_fitness_workout_sessions.end_time', n, 30, 180)
  end,
  case
    when seed.chance('health_fitness_workout_sessions.completed?', n, 0.85) then seed.chance('health_fitness_workout_sessions.completed', n, 0.8)
  end,
  case
    when seed.chance('health_fitness_workout_sessions.performance_data?', n, 0.85) then jsonb_build_object('event', seed.pick('health_fitness_workout_sessions.performance_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('health_fitness_workout_sessions.performance_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('health_fitness_workout_sessions.performance_data.attempt', n, 1, 3))::json
  end,
  case
    when seed.chance('health_fitness_workout_sessions.difficulty_rating?', n, 0.85) then seed.int('health_fitness_workout_sessions.difficulty_rating', n, 1, 5)
  end,
  case
    when seed.chance('health_fitness_workout_sessions.enjoyment_rating?', n, 0.85) then seed.int('health_fitness_workout_sessions.enjoyment_rating', n, 1, 5)
  end,
  notes,
  case
    when seed.chance('health_fitness_workout_sessions.modifications_used?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_workout_sessions.modifications_used.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_workout_sessions.modifications_used.version', n, 1, 5))::json
  end,
  case
    when seed.chance('health_fitness_workout_sessions.additional_data?', n, 0.85) then jsonb_build_object('event', seed.pick('health_fitness_workout_sessions.additional_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('health_fitness_workout_sessions.additional_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('health_fitness_workout_sessions.additional_data.attempt', n, 1, 3))::json
  end,
  (seed.office_time('health_fitness_workout_sessions.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
from wanted
where not exists (
  select from faraday.health_fitness_workout_sessions as present
  where present.start_time = wanted.start_time
);
