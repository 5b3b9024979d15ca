-- Everybody on the staff is qualified: the first certificate at twenty or older and before the system came, the last one by now.
-- A certificate is entered no sooner than in the year in which it was passed.
select
  staff.employee_id as row_key,
  format(
    'born %s; first certificate %s, last %s, entered %s', staff.dob, coalesce(min(held.year_of_completion)::text, 'none'),
    max(held.year_of_completion), max(held.created_at)
  ) as problem
from skoola.staff
left join skoola.staff_qualifications as held on held.staff_id = staff.id
where seed.is_demo(staff.id)
group by staff.employee_id, staff.dob, staff.created_at
having count(held.id) = 0
  or min(held.year_of_completion) < extract(year from staff.dob) + 20
  or min(held.year_of_completion) > extract(year from staff.created_at)
  or max(held.year_of_completion) > extract(year from seed.today())
  or bool_or(extract(year from held.created_at) < held.year_of_completion)
  or max(held.created_at) > seed.now() at time zone 'UTC';
