-- The mean resting pulse falls with age, from about 91 at five to seven to about 75 from fourteen on, within five beats. Judged
-- from 30 readings on.
with

norms (from_age, to_age, pulse) as (
  values (5, 7, 91), (8, 10, 85), (11, 13, 82), (14, 19, 76)
),

readings as (
  select metric.value, extract(year from age(metric.created_at, student.date_of_birth)) as age
  from faraday.general_health_metrics as metric
  join faraday.students as student on student.id = metric.student_id
  where metric.metric_type = 'resting_heart_rate'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
)

select
  format('ages %s to %s', from_age, to_age) as row_key,
  format('mean %s beats a minute, expected %s', round(avg(value)::numeric, 1), pulse) as problem
from readings
join norms on age between from_age and to_age
group by from_age, to_age, pulse
having count(*) >= 30 and abs(avg(value) - pulse) > 5;
