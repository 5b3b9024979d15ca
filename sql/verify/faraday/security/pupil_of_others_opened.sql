-- Teachers open records of pupils of their own classes, principals those of their school.
select
  entry.id || ' ' || entry.action as row_key,
  format('%s %s opened pupil %s', account.user_type, account.email, entry.resource_id) as problem
from faraday.security_audit_logs as entry
join faraday.users as account on account.id = entry.user_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  and entry.resource_type = 'student'
  and not case account.user_type
    when 'pe_teacher' then exists (
      select
      from faraday.physical_education_class_students as seat
      join faraday.physical_education_classes as class on class.id = seat.class_id
      where seat.student_id = entry.resource_id and class.teacher_id = account.id
    )
    when 'principal' then exists (
      select
      from faraday.students as student
      join faraday.teacher_school_assignments as home on home.school_id = student.school_id
      where student.id = entry.resource_id and home.teacher_id = account.id
    )
    else true
  end;
