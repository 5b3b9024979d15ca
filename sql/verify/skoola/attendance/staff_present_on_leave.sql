-- The staff register agrees with leave that was granted and with field trips, and the times with the status: in school from
-- 07:30, late after 08:00, out by 15:30.
select
  staff.employee_id || ' ' || record.date as row_key,
  format(
    '%s, %s to %s; leave: %s, trip: %s', record.status, record.time_in, record.time_out, leave.leave_type, trip.name
  ) as problem
from skoola.staff_attendance as record
join skoola.staff on staff.id = record.staff_id
left join skoola.school_calendar as day on day.date = record.date
left join skoola.staff_leaves as leave
  on leave.staff_id = record.staff_id
  and leave.status = 'Approved'
  and record.date between leave.from_date and leave.to_date
left join (
  select companion.staff_id, activity.start_time::date as date, min(activity.name) as name
  from skoola.activity_participants_staff as companion
  join skoola.activities as activity on activity.id = companion.activity_id
  join skoola.activity_types as type on type.id = activity.activity_type_id and type.name = 'Field trip'
  group by companion.staff_id, activity.start_time::date
) as trip on trip.staff_id = record.staff_id and trip.date = record.date
where seed.is_demo(record.id)
  and (
    day.is_academic_day is not true
    or record.date >= seed.today()
    or (record.status = 'Excused') <> coalesce(leave.leave_type <> 'Duty', false)
    or (record.status = 'SchoolBusiness')
      <> (coalesce(leave.leave_type = 'Duty', false) or leave.id is null and trip.name is not null)
    or (record.time_in is null) <> (record.status in ('Absent', 'Excused', 'SchoolBusiness'))
    or (record.time_in is null) <> (record.time_out is null)
    or record.time_in < '07:30'
    or record.time_out > '15:30'
    or (record.status = 'Late') <> coalesce(record.time_in > '08:00', false)
    or record.status = 'HalfDay' and record.time_out > '13:00'
  );
