-- Between two measurements a child does not shrink, and grows by no more than some eight millimeters a month; the weight does
-- not leap by more than two percent a month either way.
with

records as (
  select 'nurse' as who, student_id, record_date, height, weight from faraday.physical_education_student_health_health_records
  union all
  select 'PE', profile.student_id, record.record_date, record.height, record.weight
  from faraday.physical_education_student_student_health_records as record
  join faraday.student_health as profile on profile.id = record.student_id
),

steps as (
  select
    records.*,
    lag(height) over by_date as height_before,
    lag(weight) over by_date as weight_before,
    extract(epoch from record_date - lag(record_date) over by_date) / 2629800 as months
  from records
  window by_date as (partition by who, student_id order by record_date)
)

select
  format('%s, %s, %s', student.email, who, record_date::date) as row_key,
  format(
    '%s to %s cm, %s to %s kg in %s months',
    height_before, height, weight_before, weight, round(months::numeric, 1)
  ) as problem
from steps
join faraday.students as student on student.id = steps.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and months is not null
  and (
    height - height_before between -0.05 and 0.3 + 0.85 * months
    and weight / weight_before - 1 between -0.005 - 0.02 * months and 0.005 + 0.02 * months
  ) is not true;
