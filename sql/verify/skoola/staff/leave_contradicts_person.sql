-- Maternity leave is for women under 50, paternity leave for men; who is ill says so that morning, not days before.
select
  staff.employee_id || ' ' || leave.from_date as row_key,
  format(
    '%s leave for %s, born %s: %s; asked %s', leave.leave_type, staff.gender, staff.dob, leave.reason, leave.created_at
  ) as problem
from skoola.staff_leaves as leave
join skoola.staff on staff.id = leave.staff_id
where seed.is_demo(leave.id)
  and (
    leave.leave_type = 'Maternity' and (staff.gender <> 'Female' or staff.dob + interval '50 years' < leave.from_date)
    or leave.leave_type = 'Paternity' and staff.gender <> 'Male'
    or leave.leave_type = 'Sick' and leave.created_at::date <> leave.from_date
  );
