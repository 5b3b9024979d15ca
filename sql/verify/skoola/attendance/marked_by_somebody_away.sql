-- Whoever keeps a register was in school then, by the staff register: at roll call, and in the lesson.
with

marks as (
  select 'roll call' as what, student_id, date, marked_by, created_at from skoola.student_attendance where seed.is_demo(id)
  union all
  select 'lesson', student_id, date, marked_by, created_at from skoola.student_period_attendance where seed.is_demo(id)
  union all
  select 'book', staff_id, date, marked_by, null from skoola.staff_attendance where seed.is_demo(id)
)

select
  coalesce(account.email, 'nobody') || ' ' || coalesce(marks.created_at, marks.date) as row_key,
  format(
    '%s kept by %s, %s from %s to %s', what, coalesce(staff.employee_id, 'no staff'), presence.status, time_in, time_out
  ) as problem
from marks
left join skoola.users as account on account.id = marks.marked_by
left join skoola.user_profiles as link on link.user_id = marks.marked_by
left join skoola.staff on staff.profile_id = link.profile_id
left join skoola.staff_attendance as presence on presence.staff_id = staff.id and presence.date = marks.date
group by account.email, marks.date, marks.created_at, what, staff.employee_id, presence.status, time_in, time_out
having presence.status is null
  or presence.status not in ('Present', 'Late', 'HalfDay')
  or marks.created_at not between marks.date + time_in - interval '10 minutes' and marks.date + time_out;
