-- Readiness checks are made on school days by a PE teacher whose home is the pupil's school.
select
  student.email as row_key,
  format('by user %s on %s', health_check.performed_by, to_char(health_check.performed_at, 'Dy YYYY-MM-DD')) as problem
from faraday.health_checks as health_check
join faraday.students as student on student.id = health_check.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and not exists (
    select
    from faraday.teacher_school_assignments as home
    where home.teacher_id = health_check.performed_by
      and home.school_id = student.school_id
      and home.assignment_type = 'PRIMARY'
  );
