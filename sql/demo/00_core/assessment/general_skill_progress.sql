--! table: faraday.general_skill_progress
--! mark: parent student_id
--! key: student_id, skill_name

-- The way of the first 1,500 pupils in the skill of their assessments, from the first score over the latest to the target,
-- which is the lowest score of the next level (100 for experts). Who has fallen back below the start is at 0 percent.
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

ways as (
  select
    student_id,
    n,
    type,
    first_name,
    count(score)::integer as assessments,
    max(score) filter (where attempt = 1)::numeric as start,
    ((array_agg(score order by attempt desc) filter (where score is not null))[1])::numeric as current,
    (array_agg(id order by attempt desc) filter (where score is not null))[1] as last_id,
    min(completed_at) as first_at,
    max(completed_at) as last_at,
    max(meta_data ->> 'grade') as grade
  from attempts
  where n <= seed.rows(1500, students => 3714)
  group by student_id, n, type, first_name
),

aimed as (
  select
    ways.*,
    kinds.skill,
    case when start >= 88 then 100 when start >= 75 then 88 when start >= 60 then 75 else 60 end as target
  from ways
  left join kinds on kinds.type = ways.type::text and kinds.part = 1 + mod(n, 2)
),

measured as (
  select aimed.*, round(least(100, greatest(0, 100 * (current - start) / (target - start))), 1) as percent
  from aimed
)

insert into faraday.general_skill_progress (
  student_id, skill_name, type, status, current_level, target_level, confidence_level, performance_level, risk_level,
  progress_percentage, assessment_count, last_assessment_id, last_assessment_date, next_assessment_date, meta_data, created_at,
  updated_at
)
select
  student_id,
  skill,
  case type when 'PROGRESS' then 'DEVELOPMENT' when 'SAFETY' then 'PARTICIPATION' when 'MOVEMENT' then 'PERFORMANCE'
    else type::text end
    ::faraday.progresstype,
  case when percent >= 100 then 'COMPLETED' when current < start then 'NEEDS_IMPROVEMENT' else 'IN_PROGRESS' end
    ::faraday.progressstatus,
  case
    when current >= 88 then 'EXPERT' when current >= 75 then 'ADVANCED' when current >= 60 then 'INTERMEDIATE' else 'BEGINNER'
  end::faraday.skilllevel,
  case when target >= 88 then 'EXPERT' when target >= 75 then 'ADVANCED' else 'INTERMEDIATE' end::faraday.skilllevel,
  case when assessments >= 2 then 'HIGH' else 'MEDIUM' end::faraday.confidencelevel,
  case
    when current >= 90 then 'EXCELLENT' when current >= 80 then 'GOOD' when current >= 65 then 'SATISFACTORY'
    when current >= 50 then 'NEEDS_IMPROVEMENT' else 'POOR'
  end::faraday.performancelevel,
  case when current >= 65 then 'LOW' when current >= 45 then 'MEDIUM' else 'HIGH' end::faraday.risklevel,
  percent,
  assessments,
  last_id,
  last_at,
  last_at + interval '56 days',
  json_build_object('start_score', start, 'current_score', current, 'target_score', target, 'grade', grade::integer),
  first_at,
  last_at
from measured
on conflict (student_id, skill_name) do nothing;
