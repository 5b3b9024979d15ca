--! table: faraday.fitness_goal_progress_detailed
--! mark: text notes
--! key: progress_date
--! scaffold: 13e6f3fc1626 c2f3d0029d78

-- Goal progress with evidence.
with

health_fitness_goals as (
  select
    row_of.id,
    row_number() over (order by row_of.start_date)::integer as position
  from faraday.health_fitness_goals as row_of
  where row_of.description::text like 'MOCK:%'
),

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
    fitness_goal.id as fitness_goal_id,
    student.id as student_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as progress_date,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(600, students => 3714)) as n
  left join health_fitness_goals as fitness_goal
    on fitness_goal.position = seed.fan_out('fitness_goal_progress_detailed.fitness_goal_id', n, (select max(position) from health_fitness_goals))
  left join students as student
    on student.position = seed.fan_out('fitness_goal_progress_detailed.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('fitness_goal_progress_detailed.notes', n)
)

insert into faraday.fitness_goal_progress_detailed (
  fitness_goal_id, student_id, progress_date, progress_value, progress_percentage, notes, evidence, metrics,
  created_at, updated_at
)
select
  fitness_goal_id,
  student_id,
  progress_date,
  seed.int('fitness_goal_progress_detailed.progress_value', n, 0, 100),
  seed.int('fitness_goal_progress_detailed.progress_percentage', n, 0, 100),
  notes,
  case
    when seed.chance('fitness_goal_progress_detailed.evidence?', n, 0.85) then jsonb_build_object('source', seed.pick('fitness_goal_progress_detailed.evidence.source', n, 'web', 'api', 'import'), 'version', seed.int('fitness_goal_progress_detailed.evidence.version', n, 1, 5))::json
  end,
  case
    when seed.chance('fitness_goal_progress_detailed.metrics?', n, 0.85) then jsonb_build_object('count', seed.int('fitness_goal_progress_detailed.metrics.count', n, 1, 400), 'average', round(seed.int('fitness_goal_progress_detailed.metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  (seed.office_time('fitness_goal_progress_detailed.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  case
    when seed.chance('fitness_goal_progress_detailed.updated_at?', n, 0.9) then (seed.time_between('fitness_goal_progress_detailed.updated_at', n, (progress_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.fitness_goal_progress_detailed as present
  where present.progress_date = wanted.progress_date
);
