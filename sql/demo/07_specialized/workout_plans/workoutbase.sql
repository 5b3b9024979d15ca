--! table: faraday.workoutbase
--! mark: text description
--! key: name

-- The list that workouts grew out of: its first sixty entries, with the same words, so that both agree.
with

listed as (
  select workout.*, row_number() over (order by created_at, name collate "C") as n
  from faraday.workouts as workout
  where description like 'MOCK:%'
)

insert into faraday.workoutbase (name, description, duration_minutes, difficulty, target_audience, created_at, updated_at)
select name, description, duration_minutes, difficulty, target_audience, created_at, updated_at
from listed
where n <= seed.rows(60)
on conflict (name) do nothing;
