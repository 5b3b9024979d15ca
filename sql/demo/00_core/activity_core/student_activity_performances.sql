--! table: faraday.student_activity_performances
--! mark: text notes
--! key: recorded_at
--! scaffold: 4a511f0354dd 21d92775fc2f

-- Performance of students.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    student.id as student_id,
    activity.id as activity_id,
    'MOCK: ' || notes_word.word as notes,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as recorded_at
  from generate_series(1, seed.rows(41104, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('student_activity_performances.activity_id', n, (select max(position) from activities))
  left join students as student
    on student.position = seed.fan_out('student_activity_performances.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('student_activity_performances.notes', n)
)

insert into faraday.student_activity_performances (
  student_id, activity_id, performance_level, score, completion_time, attempts, notes, feedback,
  performance_metadata, recorded_at, created_at, updated_at
)
select
  student_id,
  activity_id,
  seed.pick('student_activity_performances.performance_level', n, 'EXCELLENT', 'GOOD', 'SATISFACTORY', 'NEEDS_IMPROVEMENT', 'POOR')::faraday.performance_level_enum,
  case
    when seed.chance('student_activity_performances.score?', n, 0.85) then seed.int('student_activity_performances.score', n, 40, 100)
  end,
  case
    when seed.chance('student_activity_performances.completion_time?', n, 0.85) then seed.int('student_activity_performances.completion_time', n, 0, 100)
  end,
  seed.amount('student_activity_performances.attempts', n, 0, 5, 0),
  notes,
  case
    when seed.chance('student_activity_performances.feedback?', n, 0.85) then jsonb_build_object('source', seed.pick('student_activity_performances.feedback.source', n, 'web', 'api', 'import'), 'version', seed.int('student_activity_performances.feedback.version', n, 1, 5))::json
  end,
  case
    when seed.chance('student_activity_performances.performance_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('student_activity_performances.performance_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('student_activity_performances.performance_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('student_activity_performances.performance_metadata.attempt', n, 1, 3))::json
  end,
  recorded_at,
  (seed.office_time('student_activity_performances.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  case
    when seed.chance('student_activity_performances.updated_at?', n, 0.9) then (seed.time_between('student_activity_performances.updated_at', n, (recorded_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.student_activity_performances as present
  where present.recorded_at = wanted.recorded_at
);
