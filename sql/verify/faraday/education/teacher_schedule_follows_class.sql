-- A dated lesson is one of the teacher's own classes on one of its days at its hour; it is over once its end has passed.
select
  teacher.email || ' ' || lesson.start_time as row_key,
  format('%s, %s to %s; class %s meets %s', lesson.status, lesson.start_time, lesson.end_time, class.name,
    class.schedule) as problem
from faraday.teacher_schedules as lesson
join faraday.physical_education_teachers as teacher on teacher.id = lesson.teacher_id
join faraday.physical_education_classes as class on class.id = lesson.class_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = teacher.user_id::text)
  and not (
    class.teacher_id = teacher.user_id
    and class.schedule like '%' || trim(to_char(lesson.start_time, 'Dy')) || '%'
    and substring(class.schedule from '([0-9:]+)-')::time = lesson.start_time::time
    and substring(class.schedule from '-([0-9:]+)$')::time = lesson.end_time::time
    and lesson.start_time between class.start_date and class.end_date
    and (lesson.status <> 'COMPLETED' or lesson.end_time <= seed.now() at time zone 'UTC')
    and (lesson.status <> 'SCHEDULED' or lesson.end_time > seed.now() at time zone 'UTC')
  );
