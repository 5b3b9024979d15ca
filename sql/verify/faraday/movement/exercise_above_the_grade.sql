-- Nobody does an exercise whose lowest grade he has not reached.
with

done as (
  select 'exercise performance ' || id as row_key, student_id, exercise_id from faraday.exercise_performances
  union all
  select 'student exercise progress ' || id, student_id, exercise_id from faraday.student_exercise_progress
)

select done.row_key, format('%s in %s', exercise.name, student.grade_level) as problem
from done
join faraday.students as student on student.id = done.student_id
join faraday.exercises as exercise on exercise.id = done.exercise_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and array_position(enum_range(null::faraday.grade_level_enum), student.grade_level) - 1
    < (exercise.exercise_metadata ->> 'lowest_grade')::integer;
