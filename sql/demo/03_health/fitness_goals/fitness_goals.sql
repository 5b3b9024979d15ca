--! table: faraday.fitness_goals
--! mark: text description
--! key: start_date
--! scaffold: 244b87ac4653 1b5869cc7fa6

-- Fitness aims per student.
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
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as start_date,
    case when seed.chance('fitness_goals.notes?', n, 0.85) then notes_word.word end as notes,
    (seed.time_between('fitness_goals.created_at', n, greatest(student.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(200, students => 3714)) as n
  left join student_healths as student
    on student.position = seed.fan_out('fitness_goals.student_id', n, (select max(position) from student_healths))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('fitness_goals.description', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('fitness_goals.notes', n)
)

insert into faraday.fitness_goals (
  student_id, goal_type, category, description, target_value, current_value, unit, start_date, target_date,
  completion_date, status, priority, progress, is_achieved, notes, goal_metadata, created_at, updated_at
)
select
  student_id,
  seed.pick_weighted('fitness_goals.goal_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  seed.pick_weighted('fitness_goals.category', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  description,
  case
    when seed.chance('fitness_goals.target_value?', n, 0.85) then seed.amount('fitness_goals.target_value', n, 1, 1000, 2)
  end,
  case
    when seed.chance('fitness_goals.current_value?', n, 0.85) then seed.amount('fitness_goals.current_value', n, 1, 1000, 2)
  end,
  case
    when seed.chance('fitness_goals.unit?', n, 0.85) then seed.pick_weighted('fitness_goals.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1])
  end,
  start_date,
  case
    when seed.chance('fitness_goals.target_date?', n, 0.8) then start_date + interval '24 hours' * seed.int('fitness_goals.target_date', n, 7, 45)
  end,
  case
    when seed.chance('fitness_goals.completion_date?', n, 0.8) then start_date + interval '24 hours' * seed.int('fitness_goals.completion_date', n, 1, 90)
  end,
  seed.pick_weighted('fitness_goals.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1]),
  case when seed.chance('fitness_goals.priority?', n, 0.85) then seed.int('fitness_goals.priority', n, 1, 5) end,
  case when seed.chance('fitness_goals.progress?', n, 0.85) then seed.int('fitness_goals.progress', n, 0, 100) end,
  case when seed.chance('fitness_goals.is_achieved?', n, 0.85) then seed.chance('fitness_goals.is_achieved', n, 0.5) end,
  notes,
  case
    when seed.chance('fitness_goals.goal_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('fitness_goals.goal_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('fitness_goals.goal_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('fitness_goals.goal_metadata.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('fitness_goals.updated_at?', n, 0.9) then (seed.time_between('fitness_goals.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.fitness_goals as present
  where present.start_date = wanted.start_date
);
