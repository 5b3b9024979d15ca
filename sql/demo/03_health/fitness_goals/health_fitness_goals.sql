--! table: faraday.health_fitness_goals
--! mark: text description
--! key: start_date
--! scaffold: 12c90316ade1 25b0618bd190

-- Health aims per student.
with

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    student.id as student_id,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as start_date,
    (seed.office_time('health_fitness_goals.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(150, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('health_fitness_goals.student_id', n, (select max(position) from students))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('health_fitness_goals.description', n)
)

insert into faraday.health_fitness_goals (
  student_id, goal_type, description, target_value, current_value, unit, start_date, target_date, status,
  progress, is_achieved, goal_data, created_at, updated_at
)
select
  student_id,
  seed.pick_weighted('health_fitness_goals.goal_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  description,
  case
    when seed.chance('health_fitness_goals.target_value?', n, 0.85) then seed.amount('health_fitness_goals.target_value', n, 1, 1000, 2)
  end,
  case
    when seed.chance('health_fitness_goals.current_value?', n, 0.85) then seed.amount('health_fitness_goals.current_value', n, 1, 1000, 2)
  end,
  case
    when seed.chance('health_fitness_goals.unit?', n, 0.85) then seed.pick_weighted('health_fitness_goals.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1])
  end,
  start_date,
  case
    when seed.chance('health_fitness_goals.target_date?', n, 0.8) then start_date + interval '24 hours' * seed.int('health_fitness_goals.target_date', n, 7, 45)
  end,
  seed.pick_weighted('health_fitness_goals.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1]),
  case
    when seed.chance('health_fitness_goals.progress?', n, 0.85) then seed.int('health_fitness_goals.progress', n, 0, 100)
  end,
  case
    when seed.chance('health_fitness_goals.is_achieved?', n, 0.85) then seed.chance('health_fitness_goals.is_achieved', n, 0.2)
  end,
  case
    when seed.chance('health_fitness_goals.goal_data?', n, 0.85) then jsonb_build_object('event', seed.pick('health_fitness_goals.goal_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('health_fitness_goals.goal_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('health_fitness_goals.goal_data.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('health_fitness_goals.updated_at?', n, 0.9) then (seed.time_between('health_fitness_goals.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.health_fitness_goals as present
  where present.start_date = wanted.start_date
);
