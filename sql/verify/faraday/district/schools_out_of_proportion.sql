-- Of 3,714 pupils 373 go to each elementary school, 800 to the middle and 1,422 to the high school. Judged from 1,000 pupils
-- on, to half a percent.
with

shares as (
  select
    school.school_type,
    count(*)::numeric / sum(count(*)) over () as share,
    sum(count(*)) over () as pupils
  from faraday.students as student
  join faraday.schools as school on school.id = student.school_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  group by school.school_type
)

select
  school_type::text as row_key,
  round(100 * share, 2) || ' % of the pupils' as problem
from shares
where pupils >= 1000
  and abs(share - case school_type when 'ELEMENTARY' then 1492 when 'MIDDLE' then 800 else 1422 end / 3714.0) > 0.005;
