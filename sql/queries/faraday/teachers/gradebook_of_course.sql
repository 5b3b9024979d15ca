--! title: Gradebook of a course
--! page: Course gradebook

-- One line for each participant of a course: what was handed in, what is graded, the mean in percent of the points, and each
-- grade. Participants come by the primary key (course_id, user_id), their work by the unique index on (student_id,
-- assignment_id).
with

chosen as (
  select id as course_id
  from faraday.courses
  where start_date <= seed.today()
  order by start_date desc, code collate "C"
  limit 1
),

participants as (
  select member.core_user_id as user_id, enrolled.course_id
  from chosen
  join faraday.course_enrollments as enrolled on enrolled.course_id = chosen.course_id and enrolled.role = 'participant'
  join faraday.dashboard_users as member on member.id = enrolled.user_id
),

work as (
  select
    participants.user_id,
    assignment.title,
    assignment.due_date,
    handed_in.grade,
    rubric.total_points as points,
    handed_in.submitted_at,
    handed_in.graded_at
  from participants
  join faraday.assignments as assignment on assignment.course_id = participants.course_id
  join faraday.grades as handed_in
    on handed_in.student_id = participants.user_id and handed_in.assignment_id = assignment.id
  left join faraday.rubrics as rubric on rubric.id = assignment.rubric_id
)

select
  account.last_name || ', ' || account.first_name as participant,
  count(work.title) as handed_in,
  count(work.graded_at) as graded,
  count(work.title) filter (where work.submitted_at > work.due_date) as late,
  round((100.0 * sum(work.grade) / nullif(sum(work.points) filter (where work.grade is not null), 0))::numeric, 1) as percent,
  string_agg(
    work.title || ': ' || coalesce(work.grade || ' of ' || work.points, 'not graded yet'), '; ' order by work.due_date, work.title
  ) as work
from participants
join faraday.users as account on account.id = participants.user_id
left join work on work.user_id = participants.user_id
group by account.id
order by participant, account.email;
