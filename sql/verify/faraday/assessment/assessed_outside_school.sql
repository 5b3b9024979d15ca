-- Assessments take place on school days (Monday to Friday, not in July and August nor from 23 December to 2 January), in school
-- hours, and not after today.
with

held as (
  select 'assessment ' || id as row_key, student_id, created_at as held_at from faraday.general_assessments
  union all
  select 'skill assessment ' || id, student_id, assessment_date at time zone 'UTC' from faraday.skill_assessment_skill_assessments
  union all
  select 'curriculum assessment ' || id, student_id, assessment_date at time zone 'UTC' from faraday.skill_assessment_assessments
)

select held.row_key, format('held on %s', to_char(held_at, 'Dy YYYY-MM-DD HH24:MI')) as problem
from held
join faraday.students as student on student.id = held.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    extract(isodow from held_at) > 5
    or extract(month from held_at) in (7, 8)
    or to_char(held_at, 'MM-DD') >= '12-23'
    or to_char(held_at, 'MM-DD') <= '01-02'
    or held_at::time not between time '08:00' and time '16:00'
    or held_at > seed.now() at time zone 'UTC'
  );
