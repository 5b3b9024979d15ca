--! table: faraday.physical_education_movement_pattern_models
--! mark: parent analysis_id
--! key: analysis_id

-- The pattern that the model found in each of the first forty captures; score and confidence are the capture's.
with

captures as (
  select capture.*, substring(student.email from '([0-9]{1,9})@')::integer as n
  from faraday.physical_education_movement_analysis as capture
  join faraday.students as student on student.id = capture.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
)

insert into faraday.physical_education_movement_pattern_models (
  analysis_id, pattern_type, confidence_score, pattern_data, duration, repetitions, quality_score, notes, created_at, updated_at
)
select
  id,
  movement_data ->> 'movement',
  confidence_score,
  json_build_object('joint', movement_data ->> 'joint', 'mean_angle', movement_data -> 'mean_angle'),
  round(5 * (1.2 + mod(n, 7) / 10.0), 1),
  (analysis_results ->> 'repetitions')::integer,
  (analysis_results ->> 'score')::numeric,
  case when confidence_score < 0.78 then 'Arms partly hidden; film again from the side.' end,
  updated_at,
  updated_at
from captures
where n <= seed.rows(40, students => 3714)
  and not exists (
    select from faraday.physical_education_movement_pattern_models as present
    where present.analysis_id = captures.id
  );
