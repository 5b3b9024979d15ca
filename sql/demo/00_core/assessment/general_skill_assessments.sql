--! table: faraday.general_skill_assessments
--! mark: parent assessment_id
--! key: assessment_id

-- What the first assessment of each pupil says about one skill. The score is the assessment's own; levels follow from it by
-- the bands of general_assessments.sql (88 expert, 75 advanced, 60 intermediate for skills); confidence falls with the
-- spread of the criteria.
with

kinds (type, part, skill, title) as (
  -- What is assessed by each type of assessment.
  values
    ('SKILL', 1, 'Ball control', 'skill test'), ('SKILL', 2, 'Throwing and catching', 'skill test'),
    ('FITNESS', 1, 'Aerobic endurance', 'fitness test'), ('FITNESS', 2, 'Muscular endurance', 'fitness test'),
    ('BEHAVIOR', 1, 'Teamwork', 'observation'), ('BEHAVIOR', 2, 'Fair play', 'observation'),
    ('PROGRESS', 1, 'Personal goals', 'review'), ('PROGRESS', 2, 'Practice habits', 'review'),
    ('SAFETY', 1, 'Safe use of equipment', 'checklist'), ('SAFETY', 2, 'Awareness of others', 'checklist'),
    ('MOVEMENT', 1, 'Running form', 'movement screen'), ('MOVEMENT', 2, 'Balance and landing', 'movement screen')
),

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

analysed as (
  select
    attempts.*,
    kinds.skill,
    kinds.title,
    abs((criteria ->> 'technical')::numeric - score::numeric) as spread
  from attempts
  left join kinds on kinds.type = attempts.type::text and kinds.part = 1 + mod(n, 2)
  where attempt = 1
    and n <= seed.rows(3714, students => 3714)
)

insert into faraday.general_skill_assessments (
  assessment_id, skill_name, skill_level, performance_level, confidence_level, risk_level, analysis_type, analysis_level,
  analysis_status, analysis_trigger, score, feedback, criteria, meta_data, created_at, updated_at, completed_at
)
select
  id,
  skill,
  case
    when score >= 88 then 'EXPERT' when score >= 75 then 'ADVANCED' when score >= 60 then 'INTERMEDIATE' else 'BEGINNER'
  end::faraday.skilllevel,
  case
    when score >= 90 then 'EXCELLENT' when score >= 80 then 'GOOD' when score >= 65 then 'SATISFACTORY'
    when score >= 50 then 'NEEDS_IMPROVEMENT' else 'POOR'
  end::faraday.performancelevel,
  case when spread <= 3 then 'HIGH' when spread <= 7 then 'MEDIUM' else 'LOW' end::faraday.confidencelevel,
  case when score >= 65 then 'LOW' when score >= 45 then 'MEDIUM' else 'HIGH' end::faraday.risklevel,
  case type
    when 'BEHAVIOR' then 'ENGAGEMENT' when 'FITNESS' then 'PERFORMANCE' when 'SKILL' then 'TECHNIQUE'
    else type::text
  end::faraday.analysistype,
  case when grade_level <= 'SECOND' then 'BASIC' when grade_level <= 'EIGHTH' then 'STANDARD' else 'DETAILED' end
    ::faraday.analysislevel,
  'COMPLETED',
  'SCHEDULED',
  score,
  skill || case
    when score >= 88 then ': ready to help others.'
    when score >= 75 then ': reliable, now at higher speed.'
    when score >= 60 then ': good alone, still breaks in games.'
    else ': back to the basic form, slowly and often.'
  end,
  criteria,
  json_build_object('method', title, 'spread', spread),
  completed_at,
  completed_at + interval '5 minutes',
  completed_at + interval '5 minutes'
from analysed
where not exists (
  select from faraday.general_skill_assessments as present
  where present.assessment_id = analysed.id
);
