-- Mean systolic pressure of an age group lies within five points of the published fiftieth percentile, and no diastolic value
-- comes near its systolic one. Means are judged from 30 readings on.
with

medians (from_age, to_age, systolic) as (
  values (5, 7, 94), (8, 10, 98), (11, 13, 104), (14, 19, 112)
),

readings as (
  select
    student.email, metric.metric_type, metric.value,
    extract(year from age(metric.created_at, student.date_of_birth)) as age
  from faraday.general_health_metrics as metric
  join faraday.students as student on student.id = metric.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
)

select
  format('ages %s to %s', from_age, to_age) as row_key,
  format('mean %s, expected %s', round(avg(value)::numeric, 1), systolic) as problem
from readings
join medians on age between from_age and to_age
where metric_type = 'systolic_blood_pressure'
group by from_age, to_age, systolic
having count(*) >= 30 and abs(avg(value) - systolic) > 5
union all
select upper.email, format('%s over %s', upper.value, lower.value)
from readings as upper
join readings as lower on lower.email = upper.email and lower.metric_type = 'diastolic_blood_pressure'
where upper.metric_type = 'systolic_blood_pressure'
  and upper.value - lower.value < 15;
