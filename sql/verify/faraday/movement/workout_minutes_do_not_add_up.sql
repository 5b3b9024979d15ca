-- The minutes of the exercises of a workout add up to its duration, in all three kinds of workouts that list their exercises
-- completely.
with

lists as (
  select 'health workout ' || workout.name as row_key, workout.duration as minutes, sum(listed.duration_minutes) as listed,
    count(*) = 4 as complete
  from faraday.health_fitness_workouts as workout
  join faraday.health_fitness_workout_exercises as listed on listed.workout_id = workout.id
  where workout.description like 'MOCK:%'
  group by workout.id
  union all
  select 'workout ' || workout.name, workout.duration_minutes, sum(listed.duration_minutes), count(*) = 3
  from faraday.workouts as workout
  join faraday.workout_exercises as listed on listed.workout_id = workout.id
  where workout.description like 'MOCK:%'
  group by workout.id
  union all
  select 'adapted workout ' || workout.id, workout.duration_minutes, sum(listed.duration_minutes), count(*) = 4
  from faraday.adapted_workouts as workout
  join faraday.adapted_workout_exercises as listed on listed.workout_id = workout.id
  where workout.notes like 'MOCK:%'
  group by workout.id
)

select row_key, format('%s minutes, exercises take %s', minutes, listed) as problem
from lists
where complete
  and minutes <> listed;
