--! title: Assignments to grade
--! page: Grading queue

-- The work of one course that has been handed in: how many pieces came, how many still wait for a grade and since when, those
-- with work waiting first. Assignments come by the unique index on (course_id, title), what was handed in by the index on
-- assignment_id.
with

chosen as (
  select course.id as course_id
  from faraday.courses as course
  join faraday.assignments as assignment on assignment.course_id = course.id
  join faraday.grades as work on work.assignment_id = assignment.id
  group by course.id
  order by (count(*) filter (where work.graded_at is null)) desc, course.start_date desc, course.code collate "C"
  limit 1
)

select
  assignment.title as assignment,
  assignment.due_date::date as due,
  rubric.name as rubric,
  rubric.total_points as points,
  count(work.id) as handed_in,
  count(work.id) filter (where work.submitted_at > assignment.due_date) as of_these_late,
  count(work.id) filter (where work.graded_at is null) as to_grade,
  min(work.submitted_at) filter (where work.graded_at is null) as waiting_since,
  round(avg(100.0 * work.grade / rubric.total_points)::numeric, 1) as mean_percent
from chosen
join faraday.assignments as assignment on assignment.course_id = chosen.course_id
left join faraday.rubrics as rubric on rubric.id = assignment.rubric_id
join faraday.grades as work on work.assignment_id = assignment.id
group by assignment.id, rubric.id
order by waiting_since nulls last, due, assignment.title collate "C"
limit 20;
