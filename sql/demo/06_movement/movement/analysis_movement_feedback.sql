--! table: faraday.analysis_movement_feedback
--! mark: parent analysis_id
--! key: analysis_id

-- The correction that follows from each movement analysis. Severity is the band of its score (90, 80, 65, 50); below 65 the
-- pupil is filmed again.
with

analyses as (
  select
    analysis.*,
    substring(student.email from '([0-9]{1,9})@')::integer as n,
    student.first_name,
    movement_data ->> 'movement' as movement,
    movement_data ->> 'joint' as joint,
    (analysis_results ->> 'score')::numeric as score,
    (analysis_results ->> 'deviation_degrees')::numeric as deviation
  from faraday.movement_analysis_analyses as analysis
  join faraday.students as student on student.id = analysis.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
)

insert into faraday.analysis_movement_feedback (
  status, is_active, metadata, analysis_id, feedback_type, severity, description, correction_suggestions, follow_up_required,
  created_at, updated_at
)
select
  case when score < 65 then 'ACTIVE' else 'COMPLETED' end::faraday.base_status_enum,
  score < 65,
  json_build_object('score', score, 'movement', movement),
  id,
  analysis_type::text::faraday.feedback_type_enum,
  case
    when score >= 90 then 'EXCELLENT' when score >= 80 then 'GOOD' when score >= 65 then 'SATISFACTORY'
    when score >= 50 then 'NEEDS_IMPROVEMENT' else 'POOR'
  end::faraday.feedback_severity_enum,
  initcap(movement) || ': ' || coalesce(analysis_results ->> 'error', joint || ' within ' || deviation
    || ' degrees of the ideal') || '.',
  recommendations,
  score < 65,
  updated_at,
  updated_at
from analyses
where n <= seed.rows(150, students => 3714)
  and not exists (
    select from faraday.analysis_movement_feedback as present
    where present.analysis_id = analyses.id
  );
