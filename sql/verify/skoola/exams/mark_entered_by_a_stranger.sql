-- The teacher of the subject in the class enters the mark, on a working day within ten days after the exam, and a correction
-- comes later; neither lies ahead.
with

placements as (
  select student_id, academic_year_id, class_id from skoola.student_class_assignments
  union all
  select student_id, academic_year_id, class_id from skoola.student_class_assignments_history
)

select
  student.admission_number || ' ' || exam.name || ' ' || subject.subject_name_en as row_key,
  format('by %s at %s, changed %s', account.email, mark.entered_at, mark.updated_at) as problem
from skoola.student_marks as mark
join skoola.students as student on student.id = mark.student_id
join skoola.exams as exam on exam.id = mark.exam_id
join skoola.subjects as subject on subject.id = mark.subject_id
join skoola.users as account on account.id = mark.entered_by
left join skoola.user_profiles as link on link.user_id = account.id
left join skoola.staff as teacher on teacher.profile_id = link.profile_id
left join placements on placements.student_id = mark.student_id and placements.academic_year_id = exam.academic_year_id
left join skoola.class_subject_teachers as lesson
  on lesson.class_id = placements.class_id
  and lesson.subject_id = mark.subject_id
  and lesson.teacher_id = teacher.id
where seed.is_demo(mark.id)
  and (
    lesson.class_id is null
    or extract(isodow from mark.entered_at) > 5
    or mark.entered_at < exam.end_date
    or mark.entered_at >= exam.end_date::date + 11
    or mark.updated_at > (seed.now() at time zone 'UTC')
    or (mark.updated_by is not null) <> (mark.updated_at > mark.entered_at)
  );
