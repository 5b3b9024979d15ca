--! table: faraday.student_exercise_progress
--! mark: ledger
--! key: created_at
--! scaffold: ca1792b416e2 9c8c7c955470

-- Exercise growth per student.
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
  from generate_series(1, seed.rows(2000, students => 3714)) as n
  left join exercises as exercise
    on exercise.position = seed.fan_out('student_exercise_progress.exercise_id', n, (select max(position) from exercises))
  left join students as student
    on student.position = seed.fan_out('student_exercise_progress.student_id', n, (select max(position) from students))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('student_exercise_progress.progress_date', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as progress_date
  from wanted
),

detailed as (
  select
    shaped.*,
    (seed.time_between('student_exercise_progress.updated_at', n, (progress_date at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from shaped
),

inserted as (
  insert into faraday.student_exercise_progress (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    student_id, exercise_id, progress_date, sets, reps, weight, duration, progress_metrics
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('student_exercise_progress.last_accessed_at?', n, 0.8) then (seed.time_between('student_exercise_progress.last_accessed_at', n, (progress_date at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('student_exercise_progress.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('student_exercise_progress.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('student_exercise_progress.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('student_exercise_progress.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('student_exercise_progress.scheduled_deletion_at?', n, 0.9) then progress_date + interval '24 hours' * seed.int('student_exercise_progress.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('student_exercise_progress.retention_period?', n, 0.85) then seed.int('student_exercise_progress.retention_period', n, 1, 100)
    end,
    student_id,
    exercise_id,
    progress_date,
    case
      when seed.chance('student_exercise_progress.sets?', n, 0.85) then seed.int('student_exercise_progress.sets', n, 1, 100)
    end,
    case
      when seed.chance('student_exercise_progress.reps?', n, 0.85) then seed.int('student_exercise_progress.reps', n, 1, 100)
    end,
    case
      when seed.chance('student_exercise_progress.weight?', n, 0.85) then seed.amount('student_exercise_progress.weight', n, 1, 90, 1)
    end,
    case
      when seed.chance('student_exercise_progress.duration?', n, 0.85) then seed.int('student_exercise_progress.duration', n, 3, 36) * 5
    end,
    case
      when seed.chance('student_exercise_progress.progress_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('student_exercise_progress.progress_metrics.count', n, 1, 400), 'average', round(seed.int('student_exercise_progress.progress_metrics.average', n, 100, 990) / 10.0, 1))::json
    end
  from detailed
  where not exists (
    select from faraday.student_exercise_progress as present
    where present.created_at = detailed.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.student_exercise_progress', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
