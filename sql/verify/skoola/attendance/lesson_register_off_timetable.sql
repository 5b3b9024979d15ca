-- A lesson's register is of a lesson that the timetable has on that weekday for that class, of a student who stands in the class
-- register of the day; lateness is shorter than the lesson.
select
  student.admission_number || ' ' || presence.date || ' ' || lesson.period_number as row_key,
  format(
    '%s, lesson on %s; classes %s, %s and %s; %s minutes late', to_char(presence.date, 'FMDay'), lesson.day_of_week,
    presence.class_id, lesson.class_id, coalesce(record.class_id, 'not in the class register'), presence.minutes_late
  ) as problem
from skoola.student_period_attendance as presence
join skoola.students as student on student.id = presence.student_id
join skoola.timetable as lesson on lesson.id = presence.timetable_id
join skoola.academic_years as year on year.id = lesson.academic_year_id
left join skoola.student_attendance as record on record.student_id = presence.student_id and record.date = presence.date
where seed.is_demo(presence.id)
  and (
    lesson.day_of_week <> to_char(presence.date, 'FMDay')
    or year.year_start <> extract(year from presence.date)
    or lesson.class_id <> presence.class_id
    or record.class_id is distinct from presence.class_id
    or presence.created_at not between presence.date + lesson.start_time and presence.date + lesson.end_time
    or interval '1 minute' * presence.minutes_late >= lesson.end_time - lesson.start_time
    or (presence.status = 'Late') <> (presence.minutes_late is not null)
  );
