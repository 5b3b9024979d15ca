-- The percentage of skill progress is the way from start to target, and the current score of the assessed activity is its
-- overall score.
select
  'skill progress ' || progress.id as row_key,
  format('%s, assessment %s', progress.progress_data, assessment.overall_score) as problem
from faraday.skill_progress as progress
join faraday.students as student on student.id = progress.student_id
left join faraday.skill_assessment_skill_assessments as assessment
  on assessment.student_id = progress.student_id
  and assessment.activity_id = progress.activity_id
cross join lateral json_to_record(progress.progress_data)
  as data (start_score numeric, current_score numeric, target_score numeric, progress_percent numeric)
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    data.target_score <= data.start_score
    or abs(data.progress_percent - 100 * (data.current_score - data.start_score) / (data.target_score - data.start_score)) > 0.06
    or assessment.overall_score::numeric <> data.current_score
  );
