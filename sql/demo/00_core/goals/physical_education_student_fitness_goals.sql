--! table: faraday.physical_education_student_fitness_goals
--! mark: ledger
--! key: start_date
--! scaffold: 44b7e1d94d40 b8797ed86d25

-- Student fitness aims.
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
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as start_date
  from generate_series(1, seed.rows(3714, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('physical_education_student_fitness_goals.student_id', n, (select max(position) from students))
),

inserted as (
  insert into faraday.physical_education_student_fitness_goals (student_id, goal_type, target_value, start_date, target_date, goal_metadata)
  select
    student_id,
    seed.pick_weighted('physical_education_student_fitness_goals.goal_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    seed.amount('physical_education_student_fitness_goals.target_value', n, 1, 1000, 2),
    start_date,
    case
      when seed.chance('physical_education_student_fitness_goals.target_date?', n, 0.8) then start_date + interval '24 hours' * seed.int('physical_education_student_fitness_goals.target_date', n, 7, 45)
    end,
    case
      when seed.chance('physical_education_student_fitness_goals.goal_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('physical_education_student_fitness_goals.goal_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_student_fitness_goals.goal_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_student_fitness_goals.goal_metadata.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.physical_education_student_fitness_goals as present
    where present.start_date = wanted.start_date
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_student_fitness_goals', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
