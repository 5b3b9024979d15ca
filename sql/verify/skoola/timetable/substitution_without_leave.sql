-- A substitution stands for a lesson of that weekday, on a school day on which its teacher is on leave; its state follows from
-- the leave and the date, and it was planned after the leave was asked for.
select
  teacher.employee_id || ' ' || substitution.date || ' ' || lesson.period_number as row_key,
  format('%s; lesson on %s, leave %s', substitution.status, lesson.day_of_week, coalesce(leave.status, '(none)')) as problem
from skoola.substitutions as substitution
join skoola.timetable as lesson on lesson.id = substitution.timetable_id
join skoola.staff as teacher on teacher.id = substitution.original_teacher_id
join skoola.school_calendar as day on day.date = substitution.date
left join skoola.staff_leaves as leave
  on leave.staff_id = substitution.original_teacher_id
  and substitution.date between leave.from_date and leave.to_date
where seed.is_demo(substitution.id)
  and (
    lesson.teacher_id <> substitution.original_teacher_id
    or lesson.day_of_week <> trim(to_char(substitution.date, 'Day'))
    or not day.is_academic_day
    or leave.id is null
    or substitution.created_at < leave.created_at
    or substitution.status is distinct from case leave.status
      when 'Rejected' then 'Cancelled' when 'Pending' then 'Pending'
      else case when substitution.date < seed.today() then 'Completed' else 'Confirmed' end
    end
  );
