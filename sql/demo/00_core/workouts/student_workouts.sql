--! table: faraday.student_workouts
--! mark: ledger
--! key: last_accessed_at
--! scaffold: 100da179d57d 73495cf5789a

-- Workouts given to students.
with

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

physical_education_workouts as (
  select
    row_of.id,
    row_number() over (order by row_of.workout_name)::integer as position
  from faraday.physical_education_workouts as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_accessed_at,
    workout.id as workout_id,
    student.id as student_id,
    (seed.office_time('student_workouts.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(1000, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('student_workouts.student_id', n, (select max(position) from students))
  left join physical_education_workouts as workout
    on workout.position = seed.fan_out('student_workouts.workout_id', n, (select max(position) from physical_education_workouts))
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('student_workouts.updated_at?', n, 0.9) then (seed.time_between('student_workouts.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from wanted
),

inserted as (
  insert into faraday.student_workouts (
    last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, workout_id, student_id,
    assigned_date, completed_date, status, created_at, updated_at, workout_metadata
  )
  select
    last_accessed_at,
    case
      when seed.chance('student_workouts.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('student_workouts.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('student_workouts.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('student_workouts.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('student_workouts.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('student_workouts.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('student_workouts.retention_period?', n, 0.85) then seed.int('student_workouts.retention_period', n, 1, 100)
    end,
    workout_id,
    student_id,
    (seed.office_time('student_workouts.assigned_date', n, seed.now() - interval '180 days', seed.now()) at time zone 'UTC'),
    case
      when seed.chance('student_workouts.completed_date?', n, 0.6) then least(created_at + interval '1 hour' * seed.int('student_workouts.completed_date', n, 1, 72), (seed.now() at time zone 'UTC'))
    end,
    seed.pick_weighted('student_workouts.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1]),
    created_at,
    updated_at,
    case
      when seed.chance('student_workouts.workout_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('student_workouts.workout_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('student_workouts.workout_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('student_workouts.workout_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.student_workouts as present
    where present.last_accessed_at = shaped.last_accessed_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.student_workouts', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
