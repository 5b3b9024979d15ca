-- Leave that has begun is decided, and was so by its first day; what is undecided lies ahead. Nobody asks after the fact.
select
  staff.employee_id || ' ' || leave.from_date as row_key,
  format('%s, from %s; asked %s, decided %s', leave.status, leave.from_date, leave.created_at, leave.updated_at) as problem
from skoola.staff_leaves as leave
join skoola.staff on staff.id = leave.staff_id
where seed.is_demo(leave.id)
  and (
    leave.created_at::date > leave.from_date
    or leave.updated_at::date > leave.from_date
    or (leave.status = 'Pending') <> (leave.updated_at = leave.created_at)
    or leave.updated_at < leave.created_at
    or leave.updated_at > seed.now() at time zone 'UTC'
    or leave.status = 'Pending' and leave.from_date <= seed.today()
  );
