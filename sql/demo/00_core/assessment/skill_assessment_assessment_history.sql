--! table: faraday.skill_assessment_assessment_history
--! mark: parent assessment_id
--! key: assessment_id, change_type
--! target: at least 7428 for 3714 students

-- Two steps for each skill assessment: opened at the beginning of the lesson, completed with the score that it still has.
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

steps as (
  select assessment.*, scored.*, change.type, change.changed_at
  from faraday.skill_assessment_skill_assessments as assessment
  join scored on scored.assessment_id = assessment.id
  cross join lateral (values ('created', assessment.created_at), ('completed', assessment.updated_at)) as change (type,
    changed_at)
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = assessment.student_id::text
  )
)

insert into faraday.skill_assessment_assessment_history (
  assessment_id, change_type, previous_state, new_state, reason, created_at, updated_at
)
select
  assessment_id,
  type,
  case type when 'completed' then json_build_object('status', 'PENDING', 'overall_score', null) end,
  case type
    when 'created' then json_build_object('status', 'PENDING', 'overall_score', null)
    else json_build_object('status', 'COMPLETED', 'overall_score', overall)
  end,
  case type
    when 'created' then 'Opened for ' || (assessment_metadata ->> 'class')
    else 'All ' || results || ' criteria scored by ' || (assessment_metadata ->> 'assessor')
  end,
  changed_at,
  changed_at
from steps
where not exists (
  select from faraday.skill_assessment_assessment_history as present
  where present.assessment_id = steps.assessment_id
    and present.change_type = steps.type
);
