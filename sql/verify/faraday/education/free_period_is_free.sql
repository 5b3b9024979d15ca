-- A free period of a PE teacher lies in the timetable of a school day, on the weekday that it names, and none of the
-- teacher's classes meets then.
select
  teacher.email || ' ' || free.start_time as row_key,
  format('day %s, %s to %s; class: %s', free.day_of_week, free.start_time, free.end_time,
    coalesce(class.name, '(none)')) as problem
from faraday.teacher_availability as free
join faraday.physical_education_teachers as teacher on teacher.id = free.teacher_id
left join faraday.physical_education_classes as class
  on class.teacher_id = teacher.user_id
  and class.schedule like '%' || (array['Mon', 'Tue', 'Wed', 'Thu', 'Fri'])[free.day_of_week] || '%'
  and substring(class.schedule from '([0-9:]+)-')::time < free.end_time::time
  and substring(class.schedule from '-([0-9:]+)$')::time > free.start_time::time
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = teacher.user_id::text)
  and (
    class.id is not null
    or free.end_time <= free.start_time
    or free.day_of_week <> extract(isodow from free.start_time)
    or free.day_of_week > 5
    or free.start_time::time < time '08:30'
    or free.end_time::time > time '15:05'
  );
