--! table: faraday.exercise_progressions
--! mark: ledger
--! key: last_accessed_at
--! scaffold: 26bf4993ea25 4b9e2cab684d

-- Exercise levels per student.
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as last_accessed_at,
    exercise.id as exercise_id,
    student.id as student_id,
    case
      when seed.chance('exercise_progressions.progress_notes?', n, 0.85) then progress_notes_word.word
    end as progress_notes,
    (seed.office_time('exercise_progressions.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(120, students => 3714)) as n
  left join exercises as exercise
    on exercise.position = seed.fan_out('exercise_progressions.exercise_id', n, (select max(position) from exercises))
  left join students as student
    on student.position = seed.fan_out('exercise_progressions.student_id', n, (select max(position) from students))
  left join seed.word as progress_notes_word on progress_notes_word.kind = 'note' and progress_notes_word.position = seed.distinct_position('exercise_progressions.progress_notes', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('exercise_progressions.updated_at?', n, 0.9) then (seed.time_between('exercise_progressions.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from wanted
),

inserted as (
  insert into faraday.exercise_progressions (
    last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, exercise_id, student_id,
    current_level, next_level, progress_notes, created_at, updated_at
  )
  select
    last_accessed_at,
    case
      when seed.chance('exercise_progressions.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_progressions.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('exercise_progressions.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_progressions.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('exercise_progressions.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('exercise_progressions.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('exercise_progressions.retention_period?', n, 0.85) then seed.int('exercise_progressions.retention_period', n, 1, 100)
    end,
    exercise_id,
    student_id,
    seed.int('exercise_progressions.current_level', n, 1, 5),
    case
      when seed.chance('exercise_progressions.next_level?', n, 0.85) then seed.int('exercise_progressions.next_level', n, 1, 5)
    end,
    progress_notes,
    created_at,
    updated_at
  from shaped
  where not exists (
    select from faraday.exercise_progressions as present
    where present.last_accessed_at = shaped.last_accessed_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.exercise_progressions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
