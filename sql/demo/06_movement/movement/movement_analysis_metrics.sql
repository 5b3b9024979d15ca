--! table: faraday.movement_analysis_metrics
--! mark: parent analysis_id
--! key: analysis_id, metric_type

-- Two values for each of the first forty analyses: the quality that its results give, and stability, which falls with the
-- deviation.
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
),

metrics as (
  select analyses.*, metric.*
  from analyses
  cross join lateral (
    values (1, 'MOVEMENT_QUALITY', score), (2, 'STABILITY', 100 - round(deviation * 1.5, 1))
  ) as metric (turn, type, value)
)

insert into faraday.movement_analysis_metrics (
  analysis_id, metric_type, value, unit, timestamp, confidence_score, created_at, updated_at
)
select id, type::faraday.metric_type_enum, value, 'points', created_at, confidence_score, updated_at, updated_at
from metrics
where 2 * (n - 1) + turn <= seed.rows(80, students => 3714)
  and not exists (
    select from faraday.movement_analysis_metrics as present
    where present.analysis_id = metrics.id
      and present.metric_type = metrics.type::faraday.metric_type_enum
  );
