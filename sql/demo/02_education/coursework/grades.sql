--! table: faraday.grades
--! mark: ledger
--! key: student_id, assignment_id
--! scaffold: fbef11ecd7f3 ba11c9cc0a7d

-- Marks per assignment.
with

assignments as (
  select
    row_of.id,
    row_number() over (order by row_of.course_id, row_of.title)::integer as position
  from faraday.assignments as row_of
  where row_of.description::text like 'MOCK:%'
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    student.id as student_id,
    assignment.id as assignment_id,
    case when seed.chance('grades.feedback?', n, 0.85) then feedback_word.word end as feedback,
    case
      when seed.chance('grades.graded_at?', n, 0.9) then (seed.office_time('grades.graded_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
    end as graded_at,
    case when seed.chance('grades.grader_id?', n, 0.85) then grader.id end as grader_id
  from generate_series(1, seed.rows(1200)) as n
  left join assignments as assignment on assignment.position = 1 + mod(n - 1, (select max(position) from assignments))
  left join users as grader on grader.position = seed.fan_out('grades.grader_id', n, (select max(position) from users))
  left join users as student
    on student.position = 1 + mod((n - 1) / (select max(position) from assignments) + mod((n - 1), (select max(position) from assignments)) + 1, (select max(position) from users))
  left join seed.word as feedback_word on feedback_word.kind = 'sentence' and feedback_word.position = seed.distinct_position('grades.feedback', n)
),

inserted as (
  insert into faraday.grades (student_id, assignment_id, grade, feedback, submitted_at, graded_at, grader_id, status)
  select
    student_id,
    assignment_id,
    case when seed.chance('grades.grade?', n, 0.85) then seed.int('grades.grade', n, 40, 100) end,
    feedback,
    case
      when seed.chance('grades.submitted_at?', n, 0.9) then least(graded_at + interval '1 minute' * seed.int('grades.submitted_at', n, 5, 300), (seed.now() at time zone 'UTC'))
    end,
    graded_at,
    grader_id,
    case
      when seed.chance('grades.status?', n, 0.85) then seed.pick_weighted('grades.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
    end
  from wanted
  on conflict (student_id, assignment_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.grades', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
