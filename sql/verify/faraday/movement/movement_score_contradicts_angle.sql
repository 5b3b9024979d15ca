-- The score of a movement analysis loses one point for each half degree off the ideal, and its feedback has the band of
-- the score.
select
  'movement analysis ' || analysis.id as row_key,
  format('score %s, deviation %s, feedback %s', analysis_results ->> 'score', analysis_results ->> 'deviation_degrees',
    feedback.severity) as problem
from faraday.movement_analysis_analyses as analysis
join faraday.students as student on student.id = analysis.student_id
left join faraday.analysis_movement_feedback as feedback on feedback.analysis_id = analysis.id
cross join lateral (
  select
    (analysis_results ->> 'score')::numeric as score,
    abs((movement_data ->> 'angle_degrees')::numeric - (analysis_results ->> 'ideal_degrees')::numeric) as off
) as facts
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    abs(100 - score - 2 * off) > 0.21
    or feedback.severity::text <> case
      when score >= 90 then 'EXCELLENT' when score >= 80 then 'GOOD' when score >= 65 then 'SATISFACTORY'
      when score >= 50 then 'NEEDS_IMPROVEMENT' else 'POOR'
    end
    or feedback.follow_up_required <> (score < 65)
  );
