--! table: faraday.student_health_fitness_goals
--! mark: text description
--! key: target_date
--! scaffold: 0633eadf91fc b19d3d3c1dbc

-- Aims in a health profile.
with

student_healths as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.student_id)::integer as position
  from faraday.student_health as row_of
  where exists (select from faraday.students as parent where parent.id = row_of.student_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    student.id as student_id,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as target_date,
    case when seed.chance('student_health_fitness_goals.notes?', n, 0.85) then notes_word.word end as notes,
    (seed.time_between('student_health_fitness_goals.created_at', n, greatest(student.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(300, students => 3714)) as n
  left join student_healths as student
    on student.position = seed.fan_out('student_health_fitness_goals.student_id', n, (select max(position) from student_healths))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('student_health_fitness_goals.description', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('student_health_fitness_goals.notes', n)
)

insert into faraday.student_health_fitness_goals (
  student_id, goal_type, category, timeframe, description, target_value, target_date, completion_date, status,
  priority, notes, goal_metadata, created_at, updated_at
)
select
  student_id,
  seed.pick('student_health_fitness_goals.goal_type', n, 'WEIGHT_LOSS', 'MUSCLE_GAIN', 'FLEXIBILITY', 'ENDURANCE', 'STRENGTH', 'SKILL_IMPROVEMENT')::faraday.student_health_fitness_goal_type_enum,
  seed.pick_weighted('student_health_fitness_goals.category', n, array['CARDIOVASCULAR', 'STRENGTH', 'FLEXIBILITY', 'ENDURANCE', 'BALANCE', 'COORDINATION', 'SPEED', 'AGILITY', 'POWER', 'SPORTS_SPECIFIC', 'GENERAL_FITNESS', 'WEIGHT_MANAGEMENT'], array[8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4])::faraday.student_health_fitness_goal_category_enum,
  seed.pick_weighted('student_health_fitness_goals.timeframe', n, array['SHORT_TERM', 'MEDIUM_TERM', 'LONG_TERM', 'ACADEMIC_YEAR', 'CUSTOM'], array[4, 8, 4, 4, 4])::faraday.student_health_fitness_goal_timeframe_enum,
  description,
  case
    when seed.chance('student_health_fitness_goals.target_value?', n, 0.85) then seed.amount('student_health_fitness_goals.target_value', n, 1, 1000, 2)
  end,
  target_date,
  case
    when seed.chance('student_health_fitness_goals.completion_date?', n, 0.8) then created_at + interval '24 hours' * seed.int('student_health_fitness_goals.completion_date', n, 1, 90)
  end,
  seed.pick_weighted('student_health_fitness_goals.status', n, array['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'ABANDONED', 'ON_HOLD'], array[4, 4, 8, 4, 2])::faraday.student_health_fitness_goal_status_enum,
  case
    when seed.chance('student_health_fitness_goals.priority?', n, 0.85) then seed.int('student_health_fitness_goals.priority', n, 1, 5)
  end,
  notes,
  case
    when seed.chance('student_health_fitness_goals.goal_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('student_health_fitness_goals.goal_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('student_health_fitness_goals.goal_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('student_health_fitness_goals.goal_metadata.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('student_health_fitness_goals.updated_at?', n, 0.9) then (seed.time_between('student_health_fitness_goals.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.student_health_fitness_goals as present
  where present.target_date = wanted.target_date
);
