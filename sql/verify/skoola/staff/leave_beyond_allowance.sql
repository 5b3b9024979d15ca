-- Nobody is granted more days of a kind in a year than the kind allows. Days are counted from Monday to Friday; those of
-- maternity leave all.
select
  staff.employee_id || ' ' || leave.leave_type || ' ' || extract(year from leave.from_date) as row_key,
  format('%s days granted, %s allowed', sum(days), kind.days_a_year) as problem
from skoola.staff_leaves as leave
join skoola.staff on staff.id = leave.staff_id
join skoola.leave_types as kind on kind.name = leave.leave_type
cross join lateral (
  select count(*) as days
  from generate_series(leave.from_date::timestamp, leave.to_date, interval '1 day') as day
  where extract(isodow from day) < 6 or leave.leave_type = 'Maternity'
) as counted
where seed.is_demo(leave.id)
  and leave.status = 'Approved'
group by staff.employee_id, leave.leave_type, extract(year from leave.from_date), kind.days_a_year
having sum(days) > kind.days_a_year;
