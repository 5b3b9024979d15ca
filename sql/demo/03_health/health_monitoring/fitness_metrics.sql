--! table: faraday.fitness_metrics
--! mark: text notes
--! key: "timestamp"
--! scaffold: 294f9087c711 f2ba82469e42

-- Fitness readings per student.
with

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    student.id as student_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp",
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(30, students => 3714)) as n
  left join students as student
    on student.position = seed.fan_out('fitness_metrics.student_id', n, (select max(position) from students))
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('fitness_metrics.notes', n)
)

insert into faraday.fitness_metrics (
  student_id, metric_type, value, unit, "timestamp", notes, metric_metadata, created_at, updated_at
)
select
  student_id,
  seed.pick_weighted('fitness_metrics.metric_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  seed.amount('fitness_metrics.value', n, 1, 1000, 2),
  seed.pick_weighted('fitness_metrics.unit', n, array['piece', 'kg', 'litre', 'metre'], array[8, 3, 2, 1]),
  "timestamp",
  notes,
  case
    when seed.chance('fitness_metrics.metric_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('fitness_metrics.metric_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('fitness_metrics.metric_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('fitness_metrics.metric_metadata.attempt', n, 1, 3))::json
  end,
  (seed.office_time('fitness_metrics.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  case
    when seed.chance('fitness_metrics.updated_at?', n, 0.9) then (seed.time_between('fitness_metrics.updated_at', n, ("timestamp" at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.fitness_metrics as present
  where present."timestamp" = wanted."timestamp"
);
