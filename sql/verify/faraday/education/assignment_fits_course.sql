-- Work of a course is due while the course runs, is set before it is due, and its state follows from the calendar.
select
  course.code || ' ' || assignment.title as row_key,
  format('%s, created %s, due %s; course %s to %s', assignment.status, assignment.created_at, assignment.due_date,
    course.start_date, course.end_date) as problem
from faraday.assignments as assignment
join faraday.courses as course on course.id = assignment.course_id
where assignment.description like 'MOCK:%'
  and not (
    assignment.created_at < course.start_date
    and assignment.due_date between course.start_date and course.end_date + interval '1 day'
    and (assignment.status = 'closed') = (assignment.due_date <= seed.now() at time zone 'UTC')
    and assignment.created_at <= assignment.updated_at
    and assignment.updated_at <= seed.now() at time zone 'UTC'
  );
