--! table: faraday.skill_assessment_assessment_criteria
--! key: name
--! released: 2026-08-03T00:00:00Z

-- The four areas of every skill assessment; their weights add up to 1. Five criteria for each follow in the next version.
select
  criterion.name,
  'Area of every skill assessment: ' || lower(criterion.name) || '.' as description,
  criterion.criteria_type,
  json_build_object(
    '90-100', 'Always, and can show it to others', '75-89', 'Nearly always, small errors', '60-74', 'Often, with reminders',
    '40-59', 'Sometimes, with help', '0-39', 'Not yet'
  ) as rubric,
  criterion.weight,
  0 as min_score,
  100 as max_score
from (
  values
    ('Technique', 'technical', 0.3),
    ('Performance', 'performance', 0.3),
    ('Progress', 'progress', 0.2),
    ('Safety', 'safety', 0.2)
) as criterion (name, criteria_type, weight)
