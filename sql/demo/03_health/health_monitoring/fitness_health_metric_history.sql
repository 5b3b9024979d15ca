--! table: faraday.fitness_health_metric_history
--! mark: ledger
--! key: "timestamp"
--! scaffold: 5ce39bf09a49 4d553714fa91

-- Changes of health-fitness readings.
with

fitness_health_metrics as (
  select
    row_of.id,
    row_number() over (order by row_of."timestamp")::integer as position
  from faraday.fitness_health_metrics as row_of
  where row_of.notes::text like 'MOCK:%'
),

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
    metric.id as metric_id,
    student.id as student_id,
    case
      when seed.chance('fitness_health_metric_history.change_reason?', n, 0.85) then change_reason_word.word
    end as change_reason,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as "timestamp"
  from generate_series(1, seed.rows(300, students => 3714)) as n
  left join fitness_health_metrics as metric
    on metric.position = seed.fan_out('fitness_health_metric_history.metric_id', n, (select max(position) from fitness_health_metrics))
  left join students as student
    on student.position = seed.fan_out('fitness_health_metric_history.student_id', n, (select max(position) from students))
  left join seed.word as change_reason_word on change_reason_word.kind = 'note' and change_reason_word.position = seed.distinct_position('fitness_health_metric_history.change_reason', n)
),

inserted as (
  insert into faraday.fitness_health_metric_history (metric_id, student_id, old_value, new_value, change_reason, "timestamp", created_at)
  select
    metric_id,
    student_id,
    seed.amount('fitness_health_metric_history.old_value', n, 1, 1000, 2),
    seed.amount('fitness_health_metric_history.new_value', n, 1, 1000, 2),
    change_reason,
    "timestamp",
    (seed.office_time('fitness_health_metric_history.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
  from wanted
  where not exists (
    select from faraday.fitness_health_metric_history as present
    where present."timestamp" = wanted."timestamp"
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.fitness_health_metric_history', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
