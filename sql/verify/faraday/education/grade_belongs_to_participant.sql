-- Who has a grade takes part in the course of the assignment, and the one who graded it teaches there.
select
  grade.student_id || ' ' || assignment.title as row_key,
  format('role in %s: %s; grader''s role: %s', course.code, coalesce(seat.role, '(none)'),
    coalesce(grader_seat.role, '(none)')) as problem
from faraday.grades as grade
join faraday.assignments as assignment on assignment.id = grade.assignment_id
join faraday.courses as course on course.id = assignment.course_id
left join faraday.dashboard_users as student on student.core_user_id = grade.student_id
left join faraday.course_enrollments as seat on seat.course_id = course.id and seat.user_id = student.id
left join faraday.dashboard_users as grader on grader.core_user_id = grade.grader_id
left join faraday.course_enrollments as grader_seat on grader_seat.course_id = course.id and grader_seat.user_id = grader.id
where assignment.description like 'MOCK:%'
  and (seat.role is distinct from 'participant' or grade.grader_id is not null
    and grader_seat.role is distinct from 'instructor');
