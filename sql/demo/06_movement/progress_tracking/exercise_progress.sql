--! table: faraday.exercise_progress
--! mark: parent student_id
--! key: student_id, exercise_id, progress_date

-- The dashboard's copy of the first checks in student_exercise_progress: same pupil, exercise and day, with what was counted.
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
)

insert into faraday.exercise_progress (student_id, exercise_id, progress_date, progress_metadata, created_at, updated_at)
select
  student_id,
  exercise_id,
  progress_date,
  json_build_object(
    'exercise', exercise, 'check', number, 'sets', sets, 'reps', reps, 'weight_kg', weight, 'seconds', duration,
      'change_percent', change
  ),
  progress_date + interval '10 minutes',
  progress_date + interval '10 minutes'
from checks
where 4 * (pupil - 1) + number <= seed.rows(250, students => 3714)
  and not exists (
    select from faraday.exercise_progress as present
    where present.student_id = checks.student_id
      and present.exercise_id = checks.exercise_id
      and present.progress_date = checks.progress_date
  );
