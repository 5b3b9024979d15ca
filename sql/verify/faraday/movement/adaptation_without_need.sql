-- Adapted activities go to pupils with special needs or a medical condition, and an adaptation for a condition to one who has it.
with

given as (
  select 'adaptation ' || id as row_key, student_id, split_part(reason, ':', 1) as need from faraday.student_activity_adaptations
  union all
  select 'adapted plan ' || id, student_id, null from faraday.adapted_activity_plans
  union all
  select 'adapted run ' || id, student_id, metrics ->> 'need' from faraday.adapted_routine_performances
  union all
  select 'adaptation preference ' || id, student_id, null from faraday.adaptation_activity_preferences
  union all
  select 'adapted workout ' || workout.id, health.student_id, null
  from faraday.adapted_workouts as workout
  join faraday.student_health as health on health.id = workout.student_id
)

select given.row_key, format('%s, %s; adapted for %s', student.category, coalesce(student.medical_conditions, 'healthy'),
  need) as problem
from given
join faraday.students as student on student.id = given.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    student.category is distinct from 'SPECIAL_NEEDS' and student.medical_conditions is null
    or need <> coalesce(student.medical_conditions, 'Special needs')
  );
