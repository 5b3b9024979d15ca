--! table: faraday.general_assessments
--! mark: ledger
--! key: created_at
--! scaffold: 0fbf132e6e8a 138ed98155a5

-- Assessments per student.
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
    activity.id as activity_id,
    student.id as student_id,
    case when seed.chance('general_assessments.feedback?', n, 0.85) then feedback_word.word end as feedback,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(7428, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('general_assessments.activity_id', n, (select max(position) from activities))
  left join students as student
    on student.position = seed.fan_out('general_assessments.student_id', n, (select max(position) from students))
  left join seed.word as feedback_word on feedback_word.kind = 'sentence' and feedback_word.position = seed.distinct_position('general_assessments.feedback', n)
),

inserted as (
  insert into faraday.general_assessments (
    activity_id, student_id, type, status, level, trigger, result, score, feedback, criteria, meta_data,
    created_at, updated_at, completed_at
  )
  select
    activity_id,
    student_id,
    seed.pick('general_assessments.type', n, 'SKILL', 'FITNESS', 'BEHAVIOR', 'PROGRESS', 'SAFETY', 'MOVEMENT')::faraday.assessmenttype,
    seed.pick_weighted('general_assessments.status', n, array['PENDING', 'IN_PROGRESS', 'COMPLETED', 'ARCHIVED'], array[4, 4, 8, 2])::faraday.assessmentstatus,
    seed.pick('general_assessments.level', n, 'EXCELLENT', 'GOOD', 'AVERAGE', 'NEEDS_IMPROVEMENT', 'POOR')::faraday.assessmentlevel,
    seed.pick('general_assessments.trigger', n, 'MANUAL', 'SCHEDULED', 'PERFORMANCE', 'PROGRESS', 'SAFETY', 'ADAPTATION', 'SYSTEM')::faraday.assessmenttrigger,
    case
      when seed.chance('general_assessments.result?', n, 0.85) then seed.pick_weighted('general_assessments.result', n, array['PASS', 'FAIL', 'INCOMPLETE', 'NEEDS_REVIEW', 'EXEMPT', 'PENDING'], array[4, 1, 4, 4, 4, 4])::faraday.assessmentresult
    end,
    case
      when seed.chance('general_assessments.score?', n, 0.85) then seed.int('general_assessments.score', n, 40, 100)
    end,
    feedback,
    case
      when seed.chance('general_assessments.criteria?', n, 0.85) then jsonb_build_object('source', seed.pick('general_assessments.criteria.source', n, 'web', 'api', 'import'), 'version', seed.int('general_assessments.criteria.version', n, 1, 5))::json
    end,
    case
      when seed.chance('general_assessments.meta_data?', n, 0.85) then jsonb_build_object('event', seed.pick('general_assessments.meta_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('general_assessments.meta_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('general_assessments.meta_data.attempt', n, 1, 3))::json
    end,
    created_at,
    (seed.time_between('general_assessments.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC'),
    case
      when seed.chance('general_assessments.completed_at?', n, 0.6) then least(created_at + interval '1 hour' * seed.int('general_assessments.completed_at', n, 1, 72), (seed.now() at time zone 'UTC'))
    end
  from wanted
  where not exists (
    select from faraday.general_assessments as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.general_assessments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
