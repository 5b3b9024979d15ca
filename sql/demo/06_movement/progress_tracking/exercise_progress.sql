--! table: faraday.exercise_progress
--! mark: ledger
--! key: created_at
--! scaffold: 94961455e757 c270b668a28d

-- Exercise progress per student.
with

exercises as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.exercises as row_of
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    student.id as student_id,
    exercise.id as exercise_id
  from generate_series(1, seed.rows(250, students => 3714)) as n
  left join exercises as exercise
    on exercise.position = seed.fan_out('exercise_progress.exercise_id', n, (select max(position) from exercises))
  left join students as student
    on student.position = seed.fan_out('exercise_progress.student_id', n, (select max(position) from students))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('exercise_progress.progress_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as progress_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('exercise_progress.updated_at', n, (progress_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
),

inserted as (
  insert into faraday.exercise_progress (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    student_id, exercise_id, progress_date, progress_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('exercise_progress.last_accessed_at?', n, 0.8) then (seed.time_between('exercise_progress.last_accessed_at', n, (progress_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('exercise_progress.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_progress.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('exercise_progress.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_progress.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('exercise_progress.scheduled_deletion_at?', n, 0.9) then progress_date + interval '24 hours' * seed.int('exercise_progress.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('exercise_progress.retention_period?', n, 0.85) then seed.int('exercise_progress.retention_period', n, 1, 100)
    end,
    student_id,
    exercise_id,
    progress_date,
    case
      when seed.chance('exercise_progress.progress_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('exercise_progress.progress_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('exercise_progress.progress_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('exercise_progress.progress_metadata.attempt', n, 1, 3))::json
    end
  from detailed
  where not exists (
    select from faraday.exercise_progress as present
    where present.created_at = detailed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.exercise_progress', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
