--! table: faraday.skill_assessment_assessment_metrics
--! mark: parent assessment_id
--! key: assessment_id

-- The trend of the first hundred pupils in the activity of their skill assessment. recent_average is the assessment's score;
-- the averages before it grow towards it, and trend, rates and levels follow from those values.
with

scored as (
  -- The mean of the results, each weighted as the area of its criterion, is the overall score.
  select
    result.assessment_id,
    round((sum(result.score * area.weight) / sum(area.weight))::numeric, 1) as overall,
    (array_agg(criterion.name order by result.score desc, criterion.name collate "C"))[1] as best,
    (array_agg(criterion.name order by result.score, criterion.name collate "C"))[1] as weakest,
    max(result.score) as highest,
    min(result.score) as lowest,
    count(*) as results
  from faraday.skill_assessment_assessment_results as result
  join faraday.skill_assessment_assessment_criteria as criterion on criterion.id = result.criteria_id
  join faraday.skill_assessment_assessment_criteria as area on area.id = coalesce(criterion.parent_id, criterion.id)
  group by result.assessment_id
),

series as (
  select
    assessment.*,
    substring(student.email from '([0-9]{1,9})@')::integer as n,
    overall,
    -- Points gained since the earlier attempts: rarely a loss.
    seed.int('assessment_metrics.trend', student.email, -3, 12) as gained,
    seed.int('assessment_metrics.volatility', student.email, 10, 60) / 10.0 as volatility
  from faraday.skill_assessment_skill_assessments as assessment
  join scored on scored.assessment_id = assessment.id
  join faraday.students as student on student.id = assessment.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

averages as (
  select series.*, greatest(0, overall - gained) as before
  from series
  where n <= seed.rows(100, students => 3714)
)

insert into faraday.skill_assessment_assessment_metrics (
  assessment_id, student_id, activity_id, recent_average, historical_average, trend, volatility, improvement_rate,
  performance_level, progress_level, metrics_data, created_at, updated_at
)
select
  id,
  student_id,
  activity_id,
  overall,
  before,
  overall - before,
  volatility,
  round(100 * (overall - before) / greatest(1, before), 1),
  case
    when overall >= 90 then 'excellent' when overall >= 80 then 'good' when overall >= 65 then 'average'
    when overall >= 50 then 'needs_improvement' else 'poor'
  end,
  case
    when overall - before >= 8 then 'rapid' when overall - before >= 4 then 'steady' when overall - before >= 1 then 'slow'
    when overall - before > -1 then 'no_progress' else 'declining'
  end,
  json_build_object(
    'attempts', 4,
    'scores', json_build_array(
      before - round(volatility / 2, 1), before + round(volatility / 2, 1), overall - round(volatility / 4, 1),
      overall + round(volatility / 4, 1)
    )
  ),
  updated_at,
  updated_at
from averages
where not exists (
  select from faraday.skill_assessment_assessment_metrics as present
  where present.assessment_id = averages.id
);
