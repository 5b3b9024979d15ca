--! table: faraday.physical_education_movement_metrics
--! mark: parent analysis_id
--! key: analysis_id, metric_name

-- Two values for each of the first thirty analyses of the PE app: the angle that it measured and how far that is from the ideal.
with

analyses as (
  select
    analysis.*,
    substring(student.email from '([0-9]{1,9})@')::integer as n,
    (analysis_data ->> 'angle_degrees')::numeric as angle,
    (analysis_data ->> 'ideal_degrees')::numeric as ideal
  from faraday.physical_education_movement_analyses as analysis
  join faraday.students as student on student.id = analysis.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

metrics as (
  select analyses.*, metric.*
  from analyses
  cross join lateral (
    values (1, 'angle: ' || (analysis_data ->> 'joint'), angle), (2, 'deviation', abs(angle - ideal))
  ) as metric (turn, name, value)
)

insert into faraday.physical_education_movement_metrics (
  analysis_id, metric_name, value, unit, metric_metadata, created_at, updated_at
)
select id, name, value, 'degrees', json_build_object('ideal', ideal, 'trials', 3), created_at, created_at
from metrics
where 2 * (n - 1) + turn <= seed.rows(60, students => 3714)
  and not exists (
    select from faraday.physical_education_movement_metrics as present
    where present.analysis_id = metrics.id
      and present.metric_name = metrics.name
  );
