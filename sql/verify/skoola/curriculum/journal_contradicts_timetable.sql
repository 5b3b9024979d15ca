-- A lesson in the journal stands in the timetable: that class, subject and weekday, on a school day that is over, under its
-- teacher or, where the journal says so, the one who stood in.
select
  journal.date || ' ' || journal.topic_covered as row_key,
  format(
    'lesson on %s, teacher %s, substitute %s, is_substitution %s', lesson.day_of_week, lesson.teacher_id = journal.teacher_id,
    substitution.id is not null, journal.is_substitution
  ) as problem
from skoola.lesson_progress as journal
left join skoola.timetable as lesson on lesson.id = journal.timetable_id
left join skoola.school_calendar as day on day.date = journal.date
left join skoola.substitutions as substitution
  on substitution.timetable_id = journal.timetable_id
  and substitution.date = journal.date
  and substitution.status = 'Completed'
where seed.is_demo(journal.id)
  and (
    (lesson.class_id, lesson.subject_id, lesson.day_of_week)
      is distinct from (journal.class_id, journal.subject_id, trim(to_char(journal.date, 'Day')))
    or not coalesce(day.is_academic_day, false)
    or journal.is_substitution <> (substitution.id is not null)
    or journal.teacher_id <> coalesce(substitution.substitute_teacher_id, lesson.teacher_id)
    or journal.created_at < journal.date + lesson.end_time
    or journal.created_at > seed.now() at time zone 'UTC'
  );
