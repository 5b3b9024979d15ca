--! table: faraday.general_assessment_criteria
--! mark: parent assessment_id
--! key: assessment_id, type

-- The criteria of the first assessment of the first fifty pupils as rows of their own: the same four scores as in the JSON of the
-- assessment, whose score is their mean.
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

remarks (type, strong, weak) as (
  values
    ('TECHNICAL', 'Clean form, even when tired.', 'The form falls apart at speed.'),
    ('PERFORMANCE', 'Gets the result under pressure.', 'Good tries, few of them on target.'),
    ('PROGRESS', 'Clearly better than last month.', 'Little change since last month.'),
    ('SAFETY', 'Looks round before each start.', 'Has to be reminded to look round.')
),

wanted as (
  select attempts.*, remarks.*, remarks.type as criterion, (criteria ->> lower(remarks.type))::numeric as points
  from attempts
  cross join remarks
  where attempt = 1
    and n <= ceil(seed.rows(200, students => 3714) / 4.0)
)

insert into faraday.general_assessment_criteria (assessment_id, type, score, feedback, meta_data, created_at, updated_at)
select
  id,
  criterion::faraday.criteriatype,
  points,
  case when points >= 70 then strong else weak end,
  json_build_object('weight', 0.25),
  completed_at,
  completed_at
from wanted
where not exists (
  select from faraday.general_assessment_criteria as present
  where present.assessment_id = wanted.id
    and present.type = wanted.criterion::faraday.criteriatype
);
