-- A school says how many pupils, PE teachers and classes it has.
select
  school.school_code as row_key,
  format(
    'says %s pupils, %s teachers, %s classes', school.current_enrollment, school.pe_teacher_count, school.pe_class_count
  ) as problem
from faraday.schools as school
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.schools' and noted.key = school.id::text)
  and (school.current_enrollment, school.pe_teacher_count, school.pe_class_count) is distinct from (
    (select count(*)::integer from faraday.student_school_enrollments where school_id = school.id and status = 'ACTIVE'),
    (
      select count(*)::integer
      from faraday.teacher_school_assignments as home
      join faraday.users as account on account.id = home.teacher_id and account.user_type = 'pe_teacher'
      where home.school_id = school.id and home.assignment_type = 'PRIMARY'
    ),
    (select count(*)::integer from faraday.class_school_assignments where school_id = school.id and status = 'ACTIVE')
  );
