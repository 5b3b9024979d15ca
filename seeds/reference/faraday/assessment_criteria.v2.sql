--! table: faraday.skill_assessment_assessment_criteria
--! key: name
--! released: 2026-09-14T00:00:00Z

-- The four areas and five criteria for each; the weights of the areas add up to 1, and so do those within an area.
select
  criterion.name,
  case when parent.id is null then 'Area of every skill assessment: ' else 'Criterion of ' || lower(criterion.parent) || ': ' end
    || lower(criterion.name) || '.' as description,
  criterion.criteria_type,
  json_build_object(
    '90-100', 'Always, and can show it to others', '75-89', 'Nearly always, small errors', '60-74', 'Often, with reminders',
    '40-59', 'Sometimes, with help', '0-39', 'Not yet'
  ) as rubric,
  criterion.weight,
  0 as min_score,
  100 as max_score,
  parent.id as parent_id
from (
  values
    ('Technique', null, 'technical', 0.3),
    ('Starting position', 'Technique', 'technical', 0.2),
    ('Execution of the movement', 'Technique', 'technical', 0.2),
    ('Follow-through', 'Technique', 'technical', 0.2),
    ('Control of the body', 'Technique', 'technical', 0.2),
    ('Use of equipment', 'Technique', 'technical', 0.2),
    ('Performance', null, 'performance', 0.3),
    ('Speed and power', 'Performance', 'performance', 0.2),
    ('Accuracy', 'Performance', 'performance', 0.2),
    ('Endurance', 'Performance', 'performance', 0.2),
    ('Use in a game', 'Performance', 'performance', 0.2),
    ('Decisions under pressure', 'Performance', 'performance', 0.2),
    ('Progress', null, 'progress', 0.2),
    ('Growth since the last assessment', 'Progress', 'progress', 0.2),
    ('Response to feedback', 'Progress', 'progress', 0.2),
    ('Independent practice', 'Progress', 'progress', 0.2),
    ('Goal reached', 'Progress', 'progress', 0.2),
    ('Self-assessment', 'Progress', 'progress', 0.2),
    ('Safety', null, 'safety', 0.2),
    ('Warm-up and readiness', 'Safety', 'safety', 0.2),
    ('Rules and space', 'Safety', 'safety', 0.2),
    ('Care for others', 'Safety', 'safety', 0.2),
    ('Care of equipment', 'Safety', 'safety', 0.2),
    ('Recognizes limits', 'Safety', 'safety', 0.2)
) as criterion (name, parent, criteria_type, weight)
left join faraday.skill_assessment_assessment_criteria as parent on parent.name = criterion.parent
