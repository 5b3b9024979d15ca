-- Work is graded after it has been handed in, by somebody else, with at most the points of the rubric; without a date of
-- grading there is
-- no grade, and nothing of it lies ahead.
select
  grade.student_id || ' ' || assignment.title as row_key,
  format(
    '%s, %s of %s points, submitted %s, graded %s by %s',
    grade.status, grade.grade, rubric.total_points, grade.submitted_at, grade.graded_at, grade.grader_id
  ) as problem
from faraday.grades as grade
join faraday.assignments as assignment on assignment.id = grade.assignment_id
left join faraday.rubrics as rubric on rubric.id = assignment.rubric_id
where assignment.description like 'MOCK:%'
  and not (
    grade.submitted_at between assignment.created_at and seed.now() at time zone 'UTC'
    and (grade.grade is null) = (grade.graded_at is null)
    and (grade.grade is null) = (grade.status = 'submitted')
    and (grade.grade is null) = (grade.grader_id is null)
    and (grade.grade is null or grade.grade between 0 and rubric.total_points)
    and (grade.graded_at is null or grade.graded_at between grade.submitted_at and seed.now() at time zone 'UTC')
    and grade.grader_id is distinct from grade.student_id
  );
