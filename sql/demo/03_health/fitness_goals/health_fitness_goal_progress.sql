--! table: faraday.health_fitness_goal_progress
--! mark: text notes
--! key: progress_date
--! scaffold: 83f7186dc632 cda295c733f7

-- Progress towards health aims.
with

goals as (
  select
    row_of.id,
    row_number() over (order by row_of.target_date)::integer as position
  from faraday.goals as row_of
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
    goal.id as goal_id,
    student.id as student_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as progress_date,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(450, students => 3714)) as n
  left join goals as goal
    on goal.position = seed.fan_out('health_fitness_goal_progress.goal_id', n, (select max(position) from goals))
  left join students as student
    on student.position = seed.fan_out('health_fitness_goal_progress.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('health_fitness_goal_progress.notes', n)
)

insert into faraday.health_fitness_goal_progress (
  status, is_active, goal_id, student_id, progress_date, progress_value, progress_percentage, notes, evidence,
  metrics, created_at, updated_at
)
select
  seed.pick_weighted('health_fitness_goal_progress.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('health_fitness_goal_progress.is_active?', n, 0.85) then seed.chance('health_fitness_goal_progress.is_active', n, 0.9)
  end,
  goal_id,
  student_id,
  progress_date,
  seed.int('health_fitness_goal_progress.progress_value', n, 0, 100),
  seed.int('health_fitness_goal_progress.progress_percentage', n, 0, 100),
  notes,
  case
    when seed.chance('health_fitness_goal_progress.evidence?', n, 0.85) then jsonb_build_object('source', seed.pick('health_fitness_goal_progress.evidence.source', n, 'web', 'api', 'import'), 'version', seed.int('health_fitness_goal_progress.evidence.version', n, 1, 5))::json
  end,
  case
    when seed.chance('health_fitness_goal_progress.metrics?', n, 0.85) then jsonb_build_object('count', seed.int('health_fitness_goal_progress.metrics.count', n, 1, 400), 'average', round(seed.int('health_fitness_goal_progress.metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  (seed.office_time('health_fitness_goal_progress.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  case
    when seed.chance('health_fitness_goal_progress.updated_at?', n, 0.9) then (seed.time_between('health_fitness_goal_progress.updated_at', n, (progress_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.health_fitness_goal_progress as present
  where present.progress_date = wanted.progress_date
);
