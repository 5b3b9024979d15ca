--! table: faraday.health_fitness_workout_plans
--! mark: text description
--! key: start_date
--! scaffold: 57f57d415f03 82d916a307cd

-- Health plans per student.
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
    initcap(name_word.word) || ' plan' as name,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as start_date,
    case when seed.chance('health_fitness_workout_plans.notes?', n, 0.85) then notes_word.word end as notes,
    (seed.office_time('health_fitness_workout_plans.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(150, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('health_fitness_workout_plans.student_id', n, (select max(position) from students))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('health_fitness_workout_plans.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('health_fitness_workout_plans.description', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('health_fitness_workout_plans.notes', n)
)

insert into faraday.health_fitness_workout_plans (
  student_id, name, description, start_date, end_date, frequency, goals, progress_metrics, schedule,
  adaptations_needed, notes, additional_data, created_at, updated_at
)
select
  student_id,
  name,
  description,
  start_date,
  start_date + interval '24 hours' * seed.int('health_fitness_workout_plans.end_date', n, 1, 90),
  seed.int('health_fitness_workout_plans.frequency', n, 1, 100),
  jsonb_build_object('source', seed.pick('health_fitness_workout_plans.goals.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_workout_plans.goals.version', n, 1, 5))::json,
  jsonb_build_object('count', seed.int('health_fitness_workout_plans.progress_metrics.count', n, 1, 400), 'average', round(seed.int('health_fitness_workout_plans.progress_metrics.average', n, 100, 990) / 10.0, 1))::json,
  jsonb_build_object('monday', '09:00-17:00', 'tuesday', '09:00-17:00', 'friday', '09:00-15:00')::json,
  case
    when seed.chance('health_fitness_workout_plans.adaptations_needed?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_workout_plans.adaptations_needed.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_workout_plans.adaptations_needed.version', n, 1, 5))::json
  end,
  notes,
  case
    when seed.chance('health_fitness_workout_plans.additional_data?', n, 0.85) then jsonb_build_object('event', seed.pick('health_fitness_workout_plans.additional_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('health_fitness_workout_plans.additional_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('health_fitness_workout_plans.additional_data.attempt', n, 1, 3))::json
  end,
  created_at,
  case
    when seed.chance('health_fitness_workout_plans.updated_at?', n, 0.9) then (seed.time_between('health_fitness_workout_plans.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.health_fitness_workout_plans as present
  where present.start_date = wanted.start_date
);
