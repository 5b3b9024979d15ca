-- The class register is kept on school days that are over, for students placed in that class then, and changed before now.
select
  student.admission_number || ' ' || record.date as row_key,
  format(
    'class %s, placed in %s; %s; entered %s, changed %s', class.room_number, coalesce(placed.room_number, 'none'),
    coalesce(day.day_type, 'no day'), record.created_at, record.updated_at
  ) as problem
from skoola.student_attendance as record
join skoola.students as student on student.id = record.student_id
join skoola.classes as class on class.id = record.class_id
left join skoola.school_calendar as day on day.date = record.date
left join (
  select student_id, class_id, from_date, to_date from skoola.student_class_assignments
  union all
  select student_id, class_id, from_date, to_date from skoola.student_class_assignments_history
) as placement
  on placement.student_id = record.student_id
  and record.date between placement.from_date and coalesce(placement.to_date, record.date)
left join skoola.classes as placed on placed.id = placement.class_id
where seed.is_demo(record.id)
  and (
    placed.id is distinct from class.id
    or day.is_academic_day is not true
    or record.date >= seed.today()
    or record.created_at::date <> record.date
    or record.created_at::time not between '08:00' and '09:00'
    or record.updated_at < record.created_at
    or record.updated_at > seed.now() at time zone 'UTC'
  );
