-- Earlier posts came after the first certificate, one after the other, and ended before the college entered its staff.
with

posts as (
  select
    post.*,
    staff.employee_id,
    staff.created_at::date as entered,
    (select min(year_of_completion) from skoola.staff_qualifications as held where held.staff_id = staff.id) as qualified,
    lag(coalesce(post.end_date, 'infinity')) over (partition by post.staff_id order by post.start_date) as post_before
  from skoola.staff_employment_history as post
  join skoola.staff on staff.id = post.staff_id
  where seed.is_demo(post.id)
)

select
  employee_id || ' ' || start_date as row_key,
  format(
    '%s at %s from %s to %s; qualified %s, post before until %s, entered %s',
    position, previous_school, start_date, coalesce(end_date::text, 'now'), qualified, post_before, entered
  ) as problem
from posts
where extract(year from start_date) <= qualified
  or start_date <= post_before
  or end_date is null
  or end_date >= entered;
