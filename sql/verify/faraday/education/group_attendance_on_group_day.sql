-- A pupil is counted only in a group of his own, from the day of joining on, on days on which the group meets, never in the
-- holidays or ahead.
select
  class.name || ' ' || attendance.student_id || ' ' || attendance.date::date as row_key,
  format('joined %s, group %s to %s, %s', seat.enrollment_date, class.start_date::date, class.end_date::date,
    to_char(attendance.date, 'Dy')) as problem
from faraday.class_attendance as attendance
join faraday.educational_classes as class on class.id = attendance.class_id
left join faraday.educational_class_students as seat on seat.class_id = attendance.class_id
  and seat.student_id = attendance.student_id
where attendance.notes like 'MOCK:%'
  and not coalesce(
    attendance.date::date >= seat.enrollment_date::date
    and attendance.date between class.start_date and class.end_date
    and attendance.date::date < seed.today()
    and (class.schedule ->> 'days') like '%' || trim(to_char(attendance.date, 'Day')) || '%'
    and extract(month from attendance.date) not in (7, 8)
    and to_char(attendance.date, 'MMDD') not between '1223' and '1231'
    and to_char(attendance.date, 'MMDD') > '0102'
    and attendance.updated_at <= seed.now() at time zone 'UTC',
    false
  );
