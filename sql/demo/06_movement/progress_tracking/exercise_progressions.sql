--! table: faraday.exercise_progressions
--! mark: parent student_id
--! key: student_id, exercise_id

-- On which of five steps 120 pupils are in their exercise. The step follows from the change at the last check: one more for
-- each five percent. Who is on the last step has no next one.
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

steps as (
  select checks.*, least(5, 1 + floor(change / 5)::integer) as step
  from checks
  where number = 4
    and pupil <= seed.rows(120, students => 3714)
)

insert into faraday.exercise_progressions (
  exercise_id, student_id, current_level, next_level, progress_notes, created_at, updated_at
)
select
  exercise_id,
  student_id,
  step,
  case when step < 5 then step + 1 end,
  (array[
    'Learns the easier variation.', 'Does the standard form with breaks.', 'Does the standard form in full.',
    'Adds a set or slows the movement.', 'Ready for the harder variation.'
  ])[step],
  progress_date - interval '70 days',
  progress_date
from steps
where not exists (
  select from faraday.exercise_progressions as present
  where present.student_id = steps.student_id
    and present.exercise_id = steps.exercise_id
);
