-- A substitute has no lesson of his or her own in that period, is not on leave that day, and takes one class at a time.
select
  substitute.employee_id || ' ' || substitution.date || ' ' || lesson.period_number as row_key,
  format(
    'own lesson %s, on leave %s, %s substitutions', own_lesson.id is not null, own_leave.id is not null, substitution.same
  ) as problem
from (
  select
    entry.*,
    count(*) over (partition by entry.substitute_teacher_id, entry.date, slot.period_number) as same
  from skoola.substitutions as entry
  join skoola.timetable as slot on slot.id = entry.timetable_id
) as substitution
join skoola.timetable as lesson on lesson.id = substitution.timetable_id
join skoola.staff as substitute on substitute.id = substitution.substitute_teacher_id
left join skoola.timetable as own_lesson
  on own_lesson.teacher_id = substitute.id
  and own_lesson.academic_year_id = lesson.academic_year_id
  and own_lesson.day_of_week = lesson.day_of_week
  and own_lesson.period_number = lesson.period_number
left join skoola.staff_leaves as own_leave
  on own_leave.staff_id = substitute.id
  and own_leave.status = 'Approved'
  and substitution.date between own_leave.from_date and own_leave.to_date
where seed.is_demo(substitution.id)
  and (own_lesson.id is not null or own_leave.id is not null or substitution.same > 1 or substitute.staff_type <> 'Teaching');
