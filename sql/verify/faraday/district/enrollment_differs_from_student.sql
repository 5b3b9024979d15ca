-- An enrolment names the school and grade of its pupil, and ends when the pupil has left.
with

grades as (
  select label, number - 1 as grade
  from unnest(enum_range(null::faraday.grade_level_enum)) with ordinality as listed (label, number)
)

select
  student.email as row_key,
  format(
    'enrolment: %s, grade %s, %s; pupil: %s', enrollment.school_id, enrollment.grade_level, enrollment.status, student.status
  ) as problem
from faraday.student_school_enrollments as enrollment
join faraday.students as student on student.id = enrollment.student_id
join grades on grades.label = student.grade_level
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and not (
    enrollment.school_id = student.school_id
    and enrollment.grade_level = case grade when 0 then 'K' else grade::text end
    and (enrollment.status = 'TRANSFERRED') = (student.status = 'TRANSFERRED')
    and (enrollment.withdrawal_date is not null) = (student.status = 'TRANSFERRED')
  );
