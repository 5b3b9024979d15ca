-- The attendance on a pupil's seat in a group is what the rows of class_attendance say.
select
  seat.class_id || ' ' || seat.student_id as row_key,
  format('seat says %s, rows: %s present of %s', seat.attendance_record, counted.attended, counted.recorded) as problem
from faraday.educational_class_students as seat
join (
  select class_id, student_id, count(*) as recorded, count(*) filter (where present) as attended
  from faraday.class_attendance
  group by class_id, student_id
) as counted on counted.class_id = seat.class_id and counted.student_id = seat.student_id
where seat.notes like 'MOCK:%'
  and (
    (seat.attendance_record ->> 'recorded')::integer is distinct from counted.recorded::integer
    or (seat.attendance_record ->> 'present')::integer is distinct from counted.attended::integer
  );
