--! table: faraday.adapted_exercises
--! mark: text description
--! key: name
--! scaffold: d1c1f998551f 8c9a0c8ec8cc

-- Modified exercises.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    initcap(name_word.word) || ' exercise' as plain_name,
    'MOCK: ' || description_word.word as description,
    instructions_word.word as instructions,
    case when seed.chance('adapted_exercises.benefits?', n, 0.85) then benefits_word.word end as benefits,
    case when seed.chance('adapted_exercises.precautions?', n, 0.85) then precautions_word.word end as precautions,
    case when seed.chance('adapted_exercises.activity_id?', n, 0.85) then activity.id end as activity_id,
    (seed.office_time('adapted_exercises.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    case
      when seed.chance('adapted_exercises.technique_notes?', n, 0.85) then technique_notes_word.word
    end as technique_notes,
    case when seed.chance('adapted_exercises.intensity?', n, 0.85) then intensity_word.word end as intensity
  from generate_series(1, seed.rows(200)) as n
  left join activities as activity
    on activity.position = seed.fan_out('adapted_exercises.activity_id', n, (select max(position) from activities))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('adapted_exercises.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('adapted_exercises.description', n)
  left join seed.word as instructions_word on instructions_word.kind = 'sentence' and instructions_word.position = seed.distinct_position('adapted_exercises.instructions', n)
  left join seed.word as benefits_word on benefits_word.kind = 'sentence' and benefits_word.position = seed.distinct_position('adapted_exercises.benefits', n)
  left join seed.word as precautions_word on precautions_word.kind = 'sentence' and precautions_word.position = seed.distinct_position('adapted_exercises.precautions', n)
  left join seed.word as technique_notes_word on technique_notes_word.kind = 'note' and technique_notes_word.position = seed.distinct_position('adapted_exercises.technique_notes', n)
  left join seed.word as intensity_word on intensity_word.kind = 'sentence' and intensity_word.position = seed.distinct_position('adapted_exercises.intensity', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.adapted_exercises (
  name, description, exercise_type, difficulty, duration_minutes, equipment_needed, instructions,
  target_muscles, benefits, precautions, activity_id, created_at, updated_at, sets, reps, rest_time_seconds,
  technique_notes, intensity, progression_steps, regression_steps
)
select
  name,
  description,
  seed.pick_weighted('adapted_exercises.exercise_type', n, array['STRENGTH', 'CARDIO', 'FLEXIBILITY', 'BALANCE', 'COORDINATION', 'ENDURANCE'], array[4, 8, 4, 4, 4, 4])::faraday.exercise_type_enum,
  seed.pick('adapted_exercises.difficulty', n, 'BEGINNER', 'INTERMEDIATE', 'ADVANCED')::faraday.exercise_difficulty_enum,
  case
    when seed.chance('adapted_exercises.duration_minutes?', n, 0.85) then seed.int('adapted_exercises.duration_minutes', n, 3, 36) * 5
  end,
  case
    when seed.chance('adapted_exercises.equipment_needed?', n, 0.85) then jsonb_build_object('source', seed.pick('adapted_exercises.equipment_needed.source', n, 'web', 'api', 'import'), 'version', seed.int('adapted_exercises.equipment_needed.version', n, 1, 5))::json
  end,
  instructions,
  case
    when seed.chance('adapted_exercises.target_muscles?', n, 0.85) then jsonb_build_object('source', seed.pick('adapted_exercises.target_muscles.source', n, 'web', 'api', 'import'), 'version', seed.int('adapted_exercises.target_muscles.version', n, 1, 5))::json
  end,
  benefits,
  precautions,
  activity_id,
  created_at,
  case
    when seed.chance('adapted_exercises.updated_at?', n, 0.9) then (seed.time_between('adapted_exercises.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case when seed.chance('adapted_exercises.sets?', n, 0.85) then seed.int('adapted_exercises.sets', n, 1, 100) end,
  case when seed.chance('adapted_exercises.reps?', n, 0.85) then seed.int('adapted_exercises.reps', n, 1, 100) end,
  case
    when seed.chance('adapted_exercises.rest_time_seconds?', n, 0.85) then seed.int('adapted_exercises.rest_time_seconds', n, 1, 120) * 30
  end,
  technique_notes,
  intensity,
  case
    when seed.chance('adapted_exercises.progression_steps?', n, 0.85) then jsonb_build_array(seed.pick('adapted_exercises.progression_steps.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('adapted_exercises.progression_steps.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json
  end,
  case
    when seed.chance('adapted_exercises.regression_steps?', n, 0.85) then jsonb_build_array(seed.pick('adapted_exercises.regression_steps.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('adapted_exercises.regression_steps.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json
  end
from shaped
on conflict (name) do nothing;
