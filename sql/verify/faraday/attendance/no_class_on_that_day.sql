-- A pupil's attendance is taken on a day on which one of the pupil's classes meets.
with

days as (
  select distinct member.student_id, day
  from faraday.physical_education_class_students as member
  join faraday.physical_education_classes as class on class.id = member.class_id
  cross join lateral unnest(string_to_array(left(class.schedule, length(class.schedule) - 12), ', ')) as day
)

select
  student.email || ' ' || attendance.date as row_key,
  'no class on '
    || (array['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])[extract(isodow from attendance.date)::integer] as problem
from faraday.physical_education_attendance as attendance
join faraday.students as student on student.id = attendance.student_id
left join days
  on days.student_id = attendance.student_id
  and days.day = (array['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])[extract(isodow from attendance.date)::integer]
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and days.day is null;
