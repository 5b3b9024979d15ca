-- Every training course has exactly one instructor, who opened it, and nobody sits in it in two roles.
select
  course.code as row_key,
  format('opened by %s, instructors %s', course.created_by,
    coalesce(string_agg(enrollment.user_id::text, ', '), '(none)')) as problem
from faraday.courses as course
left join faraday.course_enrollments as enrollment on enrollment.course_id = course.id and enrollment.role = 'instructor'
where course.description like 'MOCK:%'
group by course.id
having count(enrollment.user_id) <> 1 or min(enrollment.user_id) is distinct from course.created_by;
