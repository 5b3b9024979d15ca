--! table: faraday.physical_education_routine_performance
--! mark: text notes
--! key: created_at
--! scaffold: 85aff8d74ea6 4ec44aa0c38e

-- Routine results per student.
with

physical_education_routines as (
  select
    row_of.id,
    row_number() over (order by row_of.class_id, row_of.name)::integer as position
  from faraday.physical_education_routines as row_of
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
    routine.id as routine_id,
    student.id as student_id,
    'MOCK: ' || notes_word.word as notes,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(3714, students => 3714)) as n
  left join physical_education_routines as routine
    on routine.position = seed.fan_out('physical_education_routine_performance.routine_id', n, (select max(position) from physical_education_routines))
  left join students as student
    on student.position = seed.fan_out('physical_education_routine_performance.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('physical_education_routine_performance.notes', n)
)

insert into faraday.physical_education_routine_performance (
  routine_id, student_id, performance_data, completion_time, accuracy_score, effort_score, notes, is_completed,
  created_at, updated_at
)
select
  routine_id,
  student_id,
  jsonb_build_object('event', seed.pick('physical_education_routine_performance.performance_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('physical_education_routine_performance.performance_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('physical_education_routine_performance.performance_data.attempt', n, 1, 3))::json,
  case
    when seed.chance('physical_education_routine_performance.completion_time?', n, 0.85) then seed.int('physical_education_routine_performance.completion_time', n, 0, 100)
  end,
  seed.decimal('physical_education_routine_performance.accuracy_score', n, 0, 1, 2),
  seed.int('physical_education_routine_performance.effort_score', n, 40, 100),
  notes,
  case
    when seed.chance('physical_education_routine_performance.is_completed?', n, 0.85) then seed.chance('physical_education_routine_performance.is_completed', n, 0.8)
  end,
  created_at,
  case
    when seed.chance('physical_education_routine_performance.updated_at?', n, 0.9) then (seed.time_between('physical_education_routine_performance.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.physical_education_routine_performance as present
  where present.created_at = wanted.created_at
);
