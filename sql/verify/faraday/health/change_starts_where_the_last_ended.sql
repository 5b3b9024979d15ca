-- In the histories of changes each change starts from the value with which the one before it ended, and none is a leap of more
-- than a fifth.
with

changes as (
  select 'fitness_metrics' as place, metric_id, student_id, "timestamp" as moment, old_value, new_value
  from faraday.fitness_metric_history
  union all
  select 'fitness_health_metrics', metric_id, student_id, "timestamp", old_value, new_value
  from faraday.fitness_health_metric_history
),

chained as (
  select changes.*, lag(new_value) over (partition by place, metric_id order by moment) as value_before
  from changes
)

select
  format('%s, %s, %s', student.email, place, moment) as row_key,
  format('%s to %s; before it %s', old_value, new_value, value_before) as problem
from chained
join faraday.students as student on student.id = chained.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (value_before <> old_value or abs(new_value - old_value) > greatest(2, 0.2 * old_value));
