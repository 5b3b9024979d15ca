-- 88 points make an expert, 75 advanced, 60 intermediate, less a beginner, wherever a level stands beside a score.
with

levels as (
  select 'general skill assessment ' || skill.id as row_key, student.id as student_id, skill.score::numeric as score,
    lower(skill.skill_level::text) as level
  from faraday.general_skill_assessments as skill
  join faraday.general_assessments as assessment on assessment.id = skill.assessment_id
  join faraday.students as student on student.id = assessment.student_id
  union all
  select 'skill progress ' || id, student_id, (progress_data ->> 'current_score')::numeric, skill_level
  from faraday.skill_progress
  union all
  select 'general skill progress ' || id, student_id, (meta_data ->> 'current_score')::numeric, lower(current_level::text)
  from faraday.general_skill_progress
  union all
  select 'health skill ' || skill.id, health.student_id, (skill.assessment_metadata ->> 'points')::numeric, skill.skill_level
  from faraday.student_health_skill_assessments as skill
  join faraday.student_health as health on health.id = skill.student_id
)

select levels.row_key, format('%s points, level %s', score, levels.level) as problem
from levels
join faraday.students as student on student.id = levels.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and levels.level is distinct from case
    when score >= 88 then 'expert' when score >= 75 then 'advanced' when score >= 60 then 'intermediate' else 'beginner'
  end;
