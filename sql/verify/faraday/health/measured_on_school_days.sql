-- The nurse and the PE teachers measure on school days, after the pupil came and not after today; who has not had a lesson yet,
-- at registration.
with

records as (
  select 'nurse' as who, student_id, record_date from faraday.physical_education_student_health_health_records
  union all
  select 'PE', profile.student_id, record.record_date
  from faraday.physical_education_student_student_health_records as record
  join faraday.student_health as profile on profile.id = record.student_id
)

select
  format('%s, %s', student.email, who) as row_key,
  format('measured %s, pupil since %s', to_char(record_date, 'Dy YYYY-MM-DD HH24:MI'), student.created_at::date) as problem
from records
join faraday.students as student on student.id = records.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    record_date > (seed.now() at time zone 'UTC')
    or record_date::date < student.created_at::date
    or record_date::date <> student.created_at::date
      and (extract(isodow from record_date) > 5 or extract(month from record_date) in (7, 8)
        or extract(month from record_date) = 12 and extract(day from record_date) >= 23
        or extract(month from record_date) = 1 and extract(day from record_date) <= 2)
  );
