-- The last edit of an assessment led to the score that it has now, made by the teacher of a class of the pupil.
select
  'assessment ' || assessment.id as row_key,
  format('score %s, last edit to %s by account %s', assessment.score, latest.new_value ->> 'score', latest.changed_by) as problem
from (
  select distinct on (assessment_id) *
  from faraday.assessment_changes
  order by assessment_id, changed_at desc, id desc
) as latest
join faraday.general_assessments as assessment on assessment.id = latest.assessment_id
join faraday.students as student on student.id = assessment.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    (latest.new_value ->> 'score')::numeric is distinct from assessment.score::numeric
    or latest.changed_by not in (
      select class.teacher_id
      from faraday.physical_education_class_students as seat
      join faraday.physical_education_classes as class on class.id = seat.class_id
      where seat.student_id = student.id
    )
  );
