--! table: faraday.exercise_progress_notes
--! mark: ledger
--! key: last_accessed_at
--! scaffold: 79f945bb1677 7b663d9f7e03

-- Notes on exercise progress.
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
    student.id as student_id,
    exercise.id as exercise_id,
    (seed.office_time('exercise_progress_notes.note_date', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as note_date,
    note_text_word.word as note_text
  from generate_series(1, seed.rows(150, students => 3714)) as n
  left join exercises as exercise
    on exercise.position = seed.fan_out('exercise_progress_notes.exercise_id', n, (select max(position) from exercises))
  left join students as student
    on student.position = seed.fan_out('exercise_progress_notes.student_id', n, (select max(position) from students))
  left join seed.word as note_text_word on note_text_word.kind = 'paragraph' and note_text_word.position = seed.distinct_position('exercise_progress_notes.note_text', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('exercise_progress_notes.updated_at?', n, 0.9) then (seed.time_between('exercise_progress_notes.updated_at', n, (last_accessed_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end as updated_at
  from wanted
),

inserted as (
  insert into faraday.exercise_progress_notes (
    last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period, student_id, exercise_id,
    note_date, note_text, created_at, updated_at
  )
  select
    last_accessed_at,
    case
      when seed.chance('exercise_progress_notes.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_progress_notes.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('exercise_progress_notes.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_progress_notes.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('exercise_progress_notes.scheduled_deletion_at?', n, 0.9) then note_date + interval '24 hours' * seed.int('exercise_progress_notes.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('exercise_progress_notes.retention_period?', n, 0.85) then seed.int('exercise_progress_notes.retention_period', n, 1, 100)
    end,
    student_id,
    exercise_id,
    note_date,
    note_text,
    (seed.office_time('exercise_progress_notes.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
    updated_at
  from shaped
  where not exists (
    select from faraday.exercise_progress_notes as present
    where present.last_accessed_at = shaped.last_accessed_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.exercise_progress_notes', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
