-- The body mass index of a record is its weight in kilograms over the square of its height in meters.
with

records as (
  select 'nurse' as who, student_id, record_date, height, weight, bmi
  from faraday.physical_education_student_health_health_records
  union all
  select 'PE', profile.student_id, record.record_date, record.height, record.weight, record.bmi
  from faraday.physical_education_student_student_health_records as record
  join faraday.student_health as profile on profile.id = record.student_id
)

select
  format('%s, %s, %s', student.email, who, record_date::date) as row_key,
  format('%s kg, %s cm, index %s', weight, height, bmi) as problem
from records
join faraday.students as student on student.id = records.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and abs(bmi - weight / (height * height / 10000)) > 0.06;
