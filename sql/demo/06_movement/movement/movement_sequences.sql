--! table: faraday.movement_sequences
--! mark: parent analysis_id
--! key: analysis_id, start_time

-- The first forty films cut into their three parts, which follow each other without a gap: preparation, action, recovery.
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

parts as (
  select
    analyses.*,
    part.*,
    created_at + interval '1 second' * case turn when 1 then 0 when 2 then 3 + mod(n, 3) else 5 + 2 * mod(n, 3) end as begun_at,
    created_at + interval '1 second' * case turn when 1 then 3 + mod(n, 3) when 2 then 5 + 2 * mod(n, 3)
      else 9 + 2 * mod(n, 3) end as done_at
  from analyses
  cross join (values (1, 'preparation', 'POSTURE'), (2, 'action', 'SPEED'), (3, 'recovery', 'STABILITY')) as part (turn, phase,
    type)
)

insert into faraday.movement_sequences (
  analysis_id, sequence_type, start_time, end_time, sequence_data, performance_metrics, created_at, updated_at
)
select
  id,
  type::faraday.sequence_type_enum,
  begun_at,
  done_at,
  json_build_object('phase', phase, 'movement', movement, 'frames', 60 * extract(epoch from done_at - begun_at)),
  json_build_object('score', greatest(0, least(100, score + 2 - 2 * abs(turn - 2) - mod(n, 3)))),
  updated_at,
  updated_at
from parts
where 3 * (n - 1) + turn <= seed.rows(120, students => 3714)
  and not exists (
    select from faraday.movement_sequences as present
    where present.analysis_id = parts.id
      and present.start_time = parts.begun_at
  );
