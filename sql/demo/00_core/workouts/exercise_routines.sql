--! table: faraday.exercise_routines
--! mark: ledger
--! key: created_at
--! scaffold: c4db2d1be3d6 ffbe033af3e8

-- Exercise to routine links.
with

exercises as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.exercises as row_of
  where row_of.description::text like 'MOCK:%'
),

physical_education_routines as (
  select
    row_of.id,
    row_number() over (order by row_of.class_id, row_of.name)::integer as position
  from faraday.physical_education_routines as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    exercise.id as exercise_id,
    routine.id as routine_id
  from generate_series(1, seed.rows(150)) as n
  left join exercises as exercise
    on exercise.position = seed.fan_out('exercise_routines.exercise_id', n, (select max(position) from exercises))
  left join physical_education_routines as routine
    on routine.position = seed.fan_out('exercise_routines.routine_id', n, (select max(position) from physical_education_routines))
),

shaped as (
  select
    wanted.*,
    (seed.time_between('exercise_routines.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.exercise_routines (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    exercise_id, routine_id, sets, reps, duration_minutes, routine_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('exercise_routines.last_accessed_at?', n, 0.8) then (seed.time_between('exercise_routines.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('exercise_routines.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_routines.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('exercise_routines.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_routines.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('exercise_routines.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('exercise_routines.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('exercise_routines.retention_period?', n, 0.85) then seed.int('exercise_routines.retention_period', n, 1, 100)
    end,
    exercise_id,
    routine_id,
    seed.int('exercise_routines.sets', n, 1, 100),
    seed.int('exercise_routines.reps', n, 1, 100),
    case
      when seed.chance('exercise_routines.duration_minutes?', n, 0.85) then seed.int('exercise_routines.duration_minutes', n, 3, 36) * 5
    end,
    case
      when seed.chance('exercise_routines.routine_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('exercise_routines.routine_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('exercise_routines.routine_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('exercise_routines.routine_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.exercise_routines as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.exercise_routines', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
