-- Leave starts and ends on days of school, and a person's leaves do not overlap. Maternity leave counts weeks, not days.
with

leaves as (
  select
    leave.*,
    staff.employee_id,
    lag(leave.to_date) over (partition by leave.staff_id order by leave.from_date) as leave_before
  from skoola.staff_leaves as leave
  join skoola.staff on staff.id = leave.staff_id
  where seed.is_demo(leave.id)
)

select
  employee_id || ' ' || from_date as row_key,
  format(
    '%s leave from %s to %s; the leave before ends %s', leave_type, to_char(from_date, 'Dy YYYY-MM-DD'),
    to_char(to_date, 'Dy YYYY-MM-DD'), leave_before
  ) as problem
from leaves
left join skoola.school_calendar as first_day on first_day.date = from_date
left join skoola.school_calendar as last_day on last_day.date = to_date
where leave_before >= from_date
  or leave_type <> 'Maternity'
  and (
    extract(isodow from from_date) > 5
    or extract(isodow from to_date) > 5
    or not coalesce(first_day.is_academic_day, true)
    or not coalesce(last_day.is_academic_day, true)
  );
