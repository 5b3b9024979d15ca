-- A health profile bears its pupil's name, birthday, sex and grade, and calls nobody healthy who has a condition on file.
select
  student.email as row_key,
  format('profile %s %s, %s, %s, %s; status %s, conditions %s', profile.first_name, profile.last_name, profile.date_of_birth::date, profile.gender,
    profile.grade_level, profile.health_status, coalesce(student.medical_conditions, '(none)')) as problem
from faraday.student_health as profile
join faraday.students as student on student.id = profile.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    profile.first_name = student.first_name and profile.last_name = student.last_name
    and profile.date_of_birth = student.date_of_birth
    and profile.gender = lower(student.gender::text) and profile.grade_level = student.grade_level::text
    and (profile.health_status = 'healthy') = (student.medical_conditions is null)
  ) is not true;
