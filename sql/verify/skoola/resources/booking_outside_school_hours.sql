-- Bookings lie on a school day between half past seven and half past three, and are made before they begin.
select
  booking.id as row_key,
  format('%s to %s, asked for %s', booking.start_time, booking.end_time, booking.created_at) as problem
from skoola.resource_bookings as booking
left join skoola.school_calendar as day on day.date = booking.start_time::date
where seed.is_demo(booking.id)
  and (
    day.is_academic_day is not true
    or booking.start_time::time < '07:30'
    or booking.end_time::time > '15:30'
    or booking.end_time::date <> booking.start_time::date
    or booking.created_at > booking.start_time
    or booking.created_at > (seed.now() at time zone 'UTC')
  );
