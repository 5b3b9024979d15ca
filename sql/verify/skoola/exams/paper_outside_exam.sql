-- A paper is written on a school day of its exam, while the exam lasts; it can be passed, and the subject is taught in that year.
select
  exam.name || ' ' || subject.subject_name_en as row_key,
  format('%s %s, %s minutes', paper.date, paper."time", paper.duration) as problem
from skoola.exam_subjects as paper
join skoola.exams as exam on exam.id = paper.exam_id
join skoola.subjects as subject on subject.id = paper.subject_id
left join skoola.school_calendar as day on day.date = paper.date and day.is_academic_day
where seed.is_demo(exam.id)
  and (
    day.date is null
    or paper.date + paper."time" < exam.start_date
    or paper.date + paper."time" + interval '1 minute' * paper.duration > exam.end_date
    or paper.pass_marks not between 1 and paper.max_marks
    or not exists (
      select
      from skoola.class_subject_teachers as lesson
      where lesson.academic_year_id = exam.academic_year_id and lesson.subject_id = paper.subject_id
    )
  );
