-- Teachers open their own classes and lessons, and pupils of their own classes; principals classes and pupils of their school.
with

staff as (
  select account.*
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

taught as (
  select class.id as class_id, class.teacher_id, member.school_id
  from faraday.physical_education_classes as class
  join faraday.class_school_assignments as member on member.class_id = class.id
),

entitled as (
  select 'class' as type, class_id as id, teacher_id as user_id from taught
  union
  select 'class', class_id, assignment.teacher_id
  from taught
  join faraday.teacher_school_assignments as assignment using (school_id)
  where assignment.teacher_id in (select id from staff where user_type = 'principal')
  union
  select 'student', member.student_id, taught.teacher_id
  from taught
  join faraday.physical_education_class_students as member using (class_id)
  union
  select 'student', student.id, assignment.teacher_id
  from faraday.students as student join faraday.teacher_school_assignments as assignment using (school_id)
  where assignment.teacher_id in (select id from staff where user_type = 'principal')
  union
  select 'lesson', id, user_id from faraday.lessons
)

select
  'activity log ' || log.id as row_key,
  format('%s %s %s by %s', log.action, log.resource_type, log.resource_id, staff.email) as problem
from faraday.activity_logs as log
join staff on staff.id = log.user_id
left join entitled on entitled.type = log.resource_type and entitled.id::text = log.resource_id and entitled.user_id = log.user_id
where staff.user_type <> 'athletic_director'
  and log.resource_type in ('class', 'student', 'lesson')
  and not (staff.user_type = 'principal' and log.resource_type = 'lesson')
  and entitled.id is null;
