--! table: faraday.grades
--! mark: parent assignment_id
--! key: student_id, assignment_id

-- The work of those who take part in training: each of the sixteen hands in three pieces, one early, one in the middle and
-- one late in
-- the course. The grade counts the points of the rubric. Everybody has a level of his own, quizzes go better than practice,
-- and what
-- comes in late loses a tenth. The instructor grades within nine days; until then there is no grade.
with

courses as (
  select
    course.*,
    instructor.core_user_id as instructor_id,
    -- Eight, but for the last course of a small scale.
    (select count(*) / 4 from faraday.assignments as assignment where assignment.course_id = course.id)::integer as modules,
    row_number() over (order by coalesce(nullif(substr(course.code, 8), ''), '1')::integer,
      course.code collate "C")::integer as position
  from faraday.courses as course
  left join faraday.dashboard_users as instructor on instructor.id = course.created_by
  where course.description like 'MOCK:%'
),

participants as (
  select
    courses.id as course_id,
    courses.position,
    courses.start_date,
    courses.instructor_id,
    courses.modules,
    account.id as student_id,
    account.email,
    row_number() over (partition by courses.id order by account.created_at, account.email collate "C")::integer as seat
  from faraday.course_enrollments as enrollment
  join courses on courses.id = enrollment.course_id
  join faraday.dashboard_users as member on member.id = enrollment.user_id
  join faraday.users as account on account.id = member.core_user_id
  where enrollment.role = 'participant'
),

pieces as (
  select
    n,
    participants.*,
    account_key,
    mod(n - 1, 3) as piece,
    -- Modules whose work is in, late work too: at least five, since the last course began five weeks ago.
    least(participants.modules, (seed.today() - participants.start_date::date + 1) / 7) as open_modules
  from generate_series(1, seed.rows(1200)) as n
  left join participants on participants.position = 1 + (n - 1) / 48 and participants.seat = 1 + mod(n - 1, 48) / 3
  cross join lateral (select participants.email || '/' || participants.position || '/' || mod(n - 1, 3) as account_key) as keyed
),

chosen as (
  select
    pieces.*,
    seed.int('grades.module', account_key, 1 + piece * open_modules / 3,
      greatest((piece + 1) * open_modules / 3, 1 + piece * open_modules / 3)) as module,
    seed.pick_weighted('grades.kind', account_key, array['quiz', 'case study', 'practice', 'reflection'],
      array[4, 3, 2, 3]) as kind
  from pieces
),

handed_in as (
  select
    chosen.*,
    assignment.id as assignment_id,
    assignment.due_date,
    rubric.total_points,
    -- One in eleven is late, by a day or two.
    date_trunc('day', assignment.due_date)
      + interval '1 day' * case when seed.chance('grades.late', account_key, 0.09) then 1
        else - seed.amount('grades.submitted_on', account_key, 0, 5, 0)::integer end
      + interval '1 minute' * seed.int('grades.submitted_at', account_key, 760, 1310) as submitted_at
  from chosen
  left join faraday.assignments as assignment
    on assignment.course_id = chosen.course_id
    and assignment.title like 'Module ' || module || ': % - ' || kind
  left join faraday.rubrics as rubric on rubric.id = assignment.rubric_id
),

marked as (
  select
    handed_in.*,
    date_trunc('day', submitted_at) + interval '1 day' * seed.int('grades.graded_on', account_key, 1, 9)
      + interval '1 minute' * seed.int('grades.graded_at', account_key, 720, 1260) as graded_at,
    least(1.0, greatest(0.35,
      seed.normal('grades.level', email, 0.88, 0.045)::numeric
      + seed.normal('grades.grade', account_key, 0, 0.065)::numeric
      + case kind when 'quiz' then 0.02 when 'practice' then -0.02 else 0 end
      - case when submitted_at > due_date then 0.10 else 0 end
    )) as share
  from handed_in
),

scored as (
  select
    marked.*,
    graded_at <= (seed.now() at time zone 'UTC') as is_graded,
    round(share * total_points::numeric) as points
  from marked
)

insert into faraday.grades (student_id, assignment_id, grade, feedback, submitted_at, graded_at, grader_id, status)
select
  student_id,
  assignment_id,
  case when is_graded then points end,
  case when is_graded then
    points || ' of ' || total_points || ' points. '
    || case
      when points >= 0.95 * total_points then seed.pick('grades.praise', account_key, 'Excellent, please show it to the others.',
        'Nothing to add.', 'Exactly as it is meant.')
      when points >= 0.85 * total_points then seed.pick('grades.praise', account_key, 'Good work.', 'Clear and usable.',
        'Well thought through.')
      when points >= 0.70 * total_points then seed.pick('grades.praise', account_key, 'Sound, with gaps.',
        'The main points are there.', 'Good start.')
      else seed.pick('grades.praise', account_key, 'Please go through the module again.', 'Too thin; let us talk about it.')
    end
    || case when points >= 0.95 * total_points then '' else case kind
      when 'quiz' then ' Look at the questions that you missed.'
      when 'case study' then ' Say more about why you would decide so.'
      when 'practice' then ' Give the class more time to try it.'
      else ' Name one lesson in which you will use it.'
    end end
    || case when submitted_at > due_date then ' A tenth taken off for handing in late.' else '' end
  end,
  submitted_at,
  case when is_graded then graded_at end,
  case when is_graded then instructor_id end,
  case when not is_graded then 'submitted' when points < 0.70 * total_points then 'returned' else 'graded' end
from scored
on conflict (student_id, assignment_id) do nothing;
