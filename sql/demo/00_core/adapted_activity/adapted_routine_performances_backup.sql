--! table: faraday.adapted_routine_performances_backup
--! mark: text notes
--! key: date_performed
--! scaffold: d6d865a5bc55 c6f189081e0b

-- Second copy of adapted runs.
with

adapted_routines as (
  select
    row_of.id,
    row_number() over (order by row_of.class_id, row_of.name)::integer as position
  from faraday.adapted_routines as row_of
  where row_of.description::text like 'MOCK:%'
),

student_healths as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.student_id)::integer as position
  from faraday.student_health as row_of
  where exists (select from faraday.students as parent where parent.id = row_of.student_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    routine.id as routine_id,
    student.id as student_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as date_performed,
    'MOCK: ' || notes_word.word as notes,
    (seed.time_between('adapted_routine_performances_backup.created_at', n, greatest(student.created_at::timestamptz, seed.now() - interval '730 days'), seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(1000, students => 3714)) as n
  left join adapted_routines as routine
    on routine.position = seed.fan_out('adapted_routine_performances_backup.routine_id', n, (select max(position) from adapted_routines))
  left join student_healths as student
    on student.position = seed.fan_out('adapted_routine_performances_backup.student_id', n, (select max(position) from student_healths))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('adapted_routine_performances_backup.notes', n)
)

insert into faraday.adapted_routine_performances_backup (
  routine_id, student_id, date_performed, completion_time, energy_level, engagement_level, accuracy_score,
  effort_score, is_completed, notes, performance_metrics, created_at, updated_at
)
select
  routine_id,
  student_id,
  date_performed,
  case
    when seed.chance('adapted_routine_performances_backup.completion_time?', n, 0.85) then seed.int('adapted_routine_performances_backup.completion_time', n, 0, 100)
  end,
  case
    when seed.chance('adapted_routine_performances_backup.energy_level?', n, 0.85) then seed.amount('adapted_routine_performances_backup.energy_level', n, 50, 5000, 0)
  end,
  case
    when seed.chance('adapted_routine_performances_backup.engagement_level?', n, 0.85) then seed.int('adapted_routine_performances_backup.engagement_level', n, 1, 5)
  end,
  seed.decimal('adapted_routine_performances_backup.accuracy_score', n, 0, 1, 2),
  seed.int('adapted_routine_performances_backup.effort_score', n, 40, 100),
  case
    when seed.chance('adapted_routine_performances_backup.is_completed?', n, 0.85) then seed.chance('adapted_routine_performances_backup.is_completed', n, 0.8)
  end,
  notes,
  case
    when seed.chance('adapted_routine_performances_backup.performance_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('adapted_routine_performances_backup.performance_metrics.count', n, 1, 400), 'average', round(seed.int('adapted_routine_performances_backup.performance_metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  created_at,
  case
    when seed.chance('adapted_routine_performances_backup.updated_at?', n, 0.9) then (seed.time_between('adapted_routine_performances_backup.updated_at', n, (date_performed at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.adapted_routine_performances_backup as present
  where present.date_performed = wanted.date_performed
);
