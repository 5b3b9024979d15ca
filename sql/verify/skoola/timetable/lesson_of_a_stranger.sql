-- A lesson is given by a teacher of that subject in that class and year, in a period of the school day, and no room but the
-- playground holds two.
select
  class.section_name || ' ' || lesson.day_of_week || ' ' || lesson.period_number as row_key,
  format('%s to %s in %s, %s lessons there', lesson.start_time, lesson.end_time, lesson.room, lesson.lessons) as problem
from (
  select timetable.*, count(*) over (partition by room, day_of_week, period_number, academic_year_id) as lessons
  from skoola.timetable
) as lesson
join skoola.classes as class on class.id = lesson.class_id
left join skoola.periods as period on period.period_number = lesson.period_number
left join skoola.class_subject_teachers as given
  on given.class_id = lesson.class_id
  and given.subject_id = lesson.subject_id
  and given.teacher_id = lesson.teacher_id
  and given.academic_year_id = lesson.academic_year_id
where seed.is_demo(lesson.id)
  and (
    given.class_id is null
    or class.academic_year_id <> lesson.academic_year_id
    or (lesson.start_time, lesson.end_time) is distinct from (period.start_time, period.end_time)
    or lesson.lessons > 1 and lesson.room <> 'Playground'
  );
