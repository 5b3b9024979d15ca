--! table: faraday.physical_education_student_fitness_goal_progress
--! mark: ledger
--! key: progress_date
--! scaffold: 06997c94bae7 89b2fd42abd8

-- Progress of student aims.
with

physical_education_student_fitness_goals as (
  select
    row_of.id,
    row_number() over (order by row_of.start_date)::integer as position
  from faraday.physical_education_student_fitness_goals as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_student_fitness_goals' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    goal.id as goal_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as progress_date
  from generate_series(1, seed.rows(1000, students => 3714)) as n
  left join physical_education_student_fitness_goals as goal
    on goal.position = seed.fan_out('physical_education_student_fitness_goal_.goal_id', n, (select max(position) from physical_education_student_fitness_goals))
),

inserted as (
  insert into faraday.physical_education_student_fitness_goal_progress (goal_id, current_value, progress_date, progress_metadata)
  select
    goal_id,
    seed.amount('physical_education_student_fitness_goal_progress.current_value', n, 1, 1000, 2),
    progress_date,
    case
      when seed.chance('physical_education_student_fitness_goal_progress.progress_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_student_fitness_goal_progress.progress_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_student_fitness_goal_progress.progress_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_student_fitness_goal_progress.progress_metadata.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.physical_education_student_fitness_goal_progress as present
    where present.progress_date = wanted.progress_date
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_student_fitness_goal_progress', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
