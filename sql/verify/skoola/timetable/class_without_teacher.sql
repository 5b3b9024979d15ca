-- In the last thirty days no lesson of a teacher on leave was left without somebody to take it.
select
  teacher.employee_id || ' ' || day.date || ' ' || lesson.period_number as row_key,
  format('%s leave from %s to %s', leave.leave_type, leave.from_date, leave.to_date) as problem
from skoola.staff_leaves as leave
join skoola.staff as teacher on teacher.id = leave.staff_id
join skoola.school_calendar as day on day.date between leave.from_date and leave.to_date and day.is_academic_day
join skoola.timetable as lesson on lesson.teacher_id = leave.staff_id and lesson.day_of_week = trim(to_char(day.date, 'Day'))
join skoola.academic_years as year on year.id = lesson.academic_year_id and year.year_start = extract(year from day.date)
left join skoola.substitutions as substitution on substitution.timetable_id = lesson.id and substitution.date = day.date
where seed.is_demo(leave.id)
  and seed.is_demo(lesson.id)
  and leave.status = 'Approved'
  and day.date between seed.today() - 30 and seed.today() - 1
  and substitution.status is distinct from 'Completed';
