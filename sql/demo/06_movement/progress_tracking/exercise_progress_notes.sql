--! table: faraday.exercise_progress_notes
--! mark: parent student_id
--! key: student_id, exercise_id, note_date

-- What the teacher wrote after the last check of 150 pupils, from its numbers.
with

checks as (
  -- The monthly checks of the pupils in their exercise, in order of number and date.
  select
    progress.*,
    exercise.name as exercise,
    exercise.exercise_metadata ->> 'measure' as measure,
    substring(student.email from '([0-9]{1,9})@')::integer as pupil,
    student.first_name,
    (progress.progress_metrics ->> 'check')::integer as number,
    (progress.progress_metrics ->> 'change_percent')::numeric as change
  from faraday.student_exercise_progress as progress
  join faraday.students as student on student.id = progress.student_id
  join faraday.exercises as exercise on exercise.id = progress.exercise_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

lasts as (
  select *
  from checks
  where number = 4
    and pupil <= seed.rows(150, students => 3714)
)

insert into faraday.exercise_progress_notes (student_id, exercise_id, note_date, note_text, created_at, updated_at)
select
  student_id,
  exercise_id,
  progress_date,
  first_name || case
    when change >= 18 then ' has made a leap in ' || lower(exercise) || ': '
    when change >= 12 then ' grows steadily in ' || lower(exercise) || ': '
    else ' takes small steps in ' || lower(exercise) || ': '
  end || change || ' percent up on the first check, now ' || sets || ' sets of ' || (progress_metrics ->> 'per_set') || ' '
    || measure || case when weight is not null then ' with ' || weight || ' kg' else '' end || case mod(pupil, 4)
      when 0 then '. Next: the harder variation.'
      when 1 then '. Keep the number, slow the movement down.'
      when 2 then '. Next: one set more.'
      else '. Stay here until the form is clean.'
    end,
  progress_date + interval '20 minutes',
  progress_date + interval '20 minutes'
from lasts
where not exists (
  select from faraday.exercise_progress_notes as present
  where present.student_id = lasts.student_id
    and present.exercise_id = lasts.exercise_id
    and present.note_date = lasts.progress_date
);
