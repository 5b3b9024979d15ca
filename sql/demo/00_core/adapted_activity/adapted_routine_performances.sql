--! table: faraday.adapted_routine_performances
--! mark: text notes
--! key: created_at
--! scaffold: 38eef519bd07 5e7031668cc6

-- Runs of adapted routines.
with

adapted_routines as (
  select
    row_of.id,
    row_number() over (order by row_of.class_id, row_of.name)::integer as position
  from faraday.adapted_routines as row_of
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
    routine.id as routine_id,
    student.id as student_id,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(1000, students => 3714)) as n
  left join adapted_routines as routine
    on routine.position = seed.fan_out('adapted_routine_performances.routine_id', n, (select max(position) from adapted_routines))
  left join students as student
    on student.position = seed.fan_out('adapted_routine_performances.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('adapted_routine_performances.notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('adapted_routine_performances.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
)

insert into faraday.adapted_routine_performances (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  routine_id, student_id, completion_time, energy_level, engagement_level, notes, metrics
)
select
  created_at,
  updated_at,
  case
    when seed.chance('adapted_routine_performances.last_accessed_at?', n, 0.8) then (seed.time_between('adapted_routine_performances.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('adapted_routine_performances.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('adapted_routine_performances.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('adapted_routine_performances.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('adapted_routine_performances.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('adapted_routine_performances.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('adapted_routine_performances.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('adapted_routine_performances.retention_period?', n, 0.85) then seed.int('adapted_routine_performances.retention_period', n, 1, 100)
  end,
  routine_id,
  student_id,
  case
    when seed.chance('adapted_routine_performances.completion_time?', n, 0.85) then seed.int('adapted_routine_performances.completion_time', n, 0, 100)
  end,
  case
    when seed.chance('adapted_routine_performances.energy_level?', n, 0.85) then seed.amount('adapted_routine_performances.energy_level', n, 50, 5000, 0)
  end,
  case
    when seed.chance('adapted_routine_performances.engagement_level?', n, 0.85) then seed.int('adapted_routine_performances.engagement_level', n, 1, 5)
  end,
  notes,
  case
    when seed.chance('adapted_routine_performances.metrics?', n, 0.85) then jsonb_build_object('count', seed.int('adapted_routine_performances.metrics.count', n, 1, 400), 'average', round(seed.int('adapted_routine_performances.metrics.average', n, 100, 990) / 10.0, 1))::json
  end
from shaped
where not exists (
  select from faraday.adapted_routine_performances as present
  where present.created_at = shaped.created_at
);
