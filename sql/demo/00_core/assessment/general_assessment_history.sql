--! table: faraday.general_assessment_history
--! mark: parent assessment_id
--! key: assessment_id, status

-- The two states of the first assessment of the first thousand pupils: in progress without a score, then the state that it
-- still has.
with

attempts as (
  -- The two assessments of a pupil, the first and the later one.
  select
    assessment.*,
    substring(student.email from '([0-9]{1,9})@')::integer as n,
    student.first_name,
    student.grade_level,
    (assessment.meta_data ->> 'attempt')::integer as attempt
  from faraday.general_assessments as assessment
  join faraday.students as student on student.id = assessment.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

states as (
  select
    attempts.id,
    state.*,
    attempts.first_name,
    attempts.n
  from attempts
  cross join lateral (
    values
      ('IN_PROGRESS', null, null, null, attempts.created_at),
      (attempts.status::text, attempts.score, attempts.feedback, attempts.criteria::text, attempts.completed_at)
  ) as state (status, score, feedback, results, since)
  where attempt = 1
    and n <= ceil(seed.rows(2000, students => 3714) / 2.0)
)

insert into faraday.general_assessment_history (
  assessment_id, status, score, feedback, criteria_results, meta_data, created_at, updated_at
)
select
  id,
  status::faraday.assessmentstatus,
  score,
  coalesce(feedback, first_name || ' has begun; criteria are noted as they are seen.'),
  results::json,
  json_build_object('recorded_on', case when mod(n, 3) = 0 then 'tablet' else 'desktop' end),
  since,
  since
from states
where not exists (
  select from faraday.general_assessment_history as present
  where present.assessment_id = states.id
    and present.status = states.status::faraday.assessmentstatus
);
