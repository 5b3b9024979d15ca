-- No two bookings of a resource overlap.
select
  thing.resource_name || ' ' || booking.start_time as row_key,
  format('until %s, and again from %s', booking.end_time, other.start_time) as problem
from skoola.resource_bookings as booking
join skoola.resource_bookings as other
  on other.resource_id = booking.resource_id
  and other.id <> booking.id
  and other.start_time < booking.end_time
  and booking.start_time <= other.start_time
join skoola.resources as thing on thing.id = booking.resource_id
where seed.is_demo(booking.id);
