-- What is on file about students was noted once they were admitted, and not after today.
select
  student.admission_number || ' ' || noted.kind as row_key,
  format('student since %s, noted %s', student.created_at, noted.created_at) as problem
from (
  select student_id, created_at, 'medical sheet' as kind from skoola.student_medical_info where seed.is_demo(id)
  union all
  select student_id, created_at, 'contact ' || name from skoola.student_emergency_contacts where seed.is_demo(id)
  union all
  select student_id, created_at, 'school ' || school_name from skoola.student_previous_schools where seed.is_demo(id)
) as noted
join skoola.students as student on student.id = noted.student_id
where noted.created_at < student.created_at
  or noted.created_at > seed.now() at time zone 'UTC';
