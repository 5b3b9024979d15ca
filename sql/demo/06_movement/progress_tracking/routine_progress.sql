--! table: faraday.routine_progress
--! mark: ledger
--! key: progress_date
--! scaffold: d89bddfc9ec8 5f70b322352f

-- Routine progress per student.
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
    student.id as student_id,
    routine.id as routine_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as progress_date
  from generate_series(1, seed.rows(300, students => 3714)) as n
  left join physical_education_routines as routine
    on routine.position = seed.fan_out('routine_progress.routine_id', n, (select max(position) from physical_education_routines))
  left join students as student
    on student.position = seed.fan_out('routine_progress.student_id', n, (select max(position) from students))
),

inserted as (
  insert into faraday.routine_progress (student_id, routine_id, progress_date, progress_metadata)
  select
    student_id,
    routine_id,
    progress_date,
    case
      when seed.chance('routine_progress.progress_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('routine_progress.progress_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('routine_progress.progress_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('routine_progress.progress_metadata.attempt', n, 1, 3))::json
    end
  from wanted
  where not exists (
    select from faraday.routine_progress as present
    where present.progress_date = wanted.progress_date
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.routine_progress', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
