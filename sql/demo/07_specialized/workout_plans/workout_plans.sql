--! table: faraday.workout_plans
--! mark: text description
--! key: last_accessed_at
--! scaffold: 88dced1bdccc 5ea45a39b57c

-- Workout plans.
with

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_accessed_at,
    initcap(name_word.word) || ' plan' as name,
    'MOCK: ' || description_word.word as description,
    student.id as student_id,
    teacher.id as teacher_id,
    case when seed.chance('workout_plans.goals?', n, 0.85) then goals_word.word end as goals,
    case when seed.chance('workout_plans.notes?', n, 0.85) then notes_word.word end as notes,
    (seed.office_time('workout_plans.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(40, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('workout_plans.student_id', n, (select max(position) from students))
  left join users as teacher on teacher.position = seed.fan_out('workout_plans.teacher_id', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('workout_plans.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('workout_plans.description', n)
  left join seed.word as goals_word on goals_word.kind = 'sentence' and goals_word.position = seed.distinct_position('workout_plans.goals', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('workout_plans.notes', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('workout_plans.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('workout_plans.scheduled_deletion_at', n, 1, 60)
    end as scheduled_deletion_at,
    case
      when seed.chance('workout_plans.updated_at?', n, 0.9) then (seed.time_between('workout_plans.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from wanted
)

insert into faraday.workout_plans (
  last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, name, description,
  student_id, teacher_id, start_date, end_date, frequency, goals, notes, created_at, updated_at
)
select
  last_accessed_at,
  case
    when seed.chance('workout_plans.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('workout_plans.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('workout_plans.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('workout_plans.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  scheduled_deletion_at,
  case
    when seed.chance('workout_plans.retention_period?', n, 0.85) then seed.int('workout_plans.retention_period', n, 1, 100)
  end,
  name,
  description,
  student_id,
  teacher_id,
  (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('workout_plans.start_date', n, -30, 60),
  case
    when seed.chance('workout_plans.end_date?', n, 0.8) then scheduled_deletion_at + interval '24 hours' * seed.int('workout_plans.end_date', n, 1, 90)
  end,
  seed.pick_weighted('workout_plans.frequency', n, array['monthly', 'quarterly', 'yearly'], array[8, 2, 4]),
  goals,
  notes,
  created_at,
  updated_at
from shaped
where not exists (
  select from faraday.workout_plans as present
  where present.last_accessed_at = shaped.last_accessed_at
);
