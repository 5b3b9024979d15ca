--! table: faraday.adapted_workout_exercises
--! mark: parent workout_id
--! key: workout_id, "order"

-- Four adapted exercises in each workout; the minutes add up to its duration.
with

workouts as (
  select
    workout.*,
    row_number() over (order by substring(student.email from '([0-9]{1,9})@')::integer) as place
  from faraday.adapted_workouts as workout
  join faraday.student_health as health on health.id = workout.student_id
  join faraday.students as student on student.id = health.student_id
  where workout.notes like 'MOCK:%'
),

exercises as (
  select exercise.*, (row_number() over (order by name collate "C"))::integer as place, (count(*) over ())::integer as size
  from faraday.adapted_exercises as exercise
  where description like 'MOCK:%'
),

listed as (
  select workouts.*, turn, 4 * (place - 1) + turn as n
  from workouts
  cross join generate_series(1, 4) as turn
)

insert into faraday.adapted_workout_exercises (
  workout_id, exercise_id, sets, reps, duration_minutes, "order", created_at, updated_at
)
select
  listed.id,
  exercises.id,
  exercises.sets,
  coalesce(exercises.reps, 1),
  case when turn < 4 then listed.duration_minutes / 4 else listed.duration_minutes - 3 * (listed.duration_minutes / 4) end,
  turn,
  listed.created_at,
  listed.created_at
from listed
left join exercises on exercises.place = 1 + mod(listed.place::integer * 7 + turn * 43, exercises.size)
where n <= seed.rows(400, students => 3714)
on conflict (workout_id, "order") do nothing;
