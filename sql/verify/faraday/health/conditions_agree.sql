-- Every diagnosis in the three tables of conditions is the one that the pupil's row names, was made after birth and not after
-- today, and bears the same date wherever it stands.
with

diagnoses as (
  select 'medical_conditions' as place, student_id, condition_name as name, diagnosis_date from faraday.medical_conditions
  union all
  select 'health_conditions', student_id, condition_name, diagnosis_date from faraday.health_conditions
  union all
  select 'health_fitness_health_conditions', student_id, name, diagnosis_date from faraday.health_fitness_health_conditions
)

select
  student.email || ', ' || place as row_key,
  format(
    '%s of %s; pupil has %s; dates from %s on',
    name, diagnosis_date::date, coalesce(student.medical_conditions, '(none)'), earliest::date
  ) as problem
from (select diagnoses.*, min(diagnosis_date) over (partition by student_id) as earliest from diagnoses) as diagnoses
join faraday.students as student on student.id = diagnoses.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    name is not distinct from student.medical_conditions
    and diagnosis_date > student.date_of_birth
    and diagnosis_date <= (seed.now() at time zone 'UTC')
    and diagnosis_date = earliest
  ) is not true;
