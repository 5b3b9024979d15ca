-- Mean height by sex and year of age lies within 4 % of the median of the CDC growth charts. Judged from 30 pupils of an age
-- and sex on.
with

medians (age, boys, girls) as (
  -- At the middle of each year of age.
  values
    (5, 112.3, 111.5), (6, 118.8, 118.3), (7, 125.0, 124.5), (8, 130.8, 130.3), (9, 136.0, 135.5), (10, 141.0, 141.0),
    (11, 146.3, 147.5),
    (12, 152.5, 154.0), (13, 160.0, 158.8), (14, 167.0, 161.3), (15, 171.8, 162.3), (16, 174.5, 162.8), (17, 176.0, 163.1),
    (18, 176.8, 163.2)
),

means as (
  select
    student.gender,
    extract(year from age(seed.today(), student.date_of_birth::date))::integer as age,
    count(*) as pupils,
    avg(student.height_cm)::numeric as height
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  group by 1, 2
)

select
  format('%s, %s years', means.gender, means.age) as row_key,
  format('mean height %s cm', round(height, 1)) as problem
from means
join medians using (age)
where pupils >= 30
  and abs(height / case means.gender when 'MALE' then boys else girls end - 1) > 0.04;
