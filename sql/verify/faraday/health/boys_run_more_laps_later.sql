-- Where a shuttle run is the aim of this year, older pupils start with more laps than younger ones, boys by at least eight
-- between grades 3 to 5 and 9 to 12, girls by at least five. Judged from 20 pupils of each group on.
with

starts as (
  select
    student.gender,
    case when student.grade_level <= 'FIFTH' then 'younger' else 'older' end as cohort,
    (goal.goal_metadata ->> 'start')::numeric as laps
  from faraday.physical_education_student_fitness_goals as goal
  join faraday.students as student on student.id = goal.student_id
  where goal.goal_type = 'pacer'
    and student.grade_level not in ('SIXTH', 'SEVENTH', 'EIGHTH')
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
)

select
  lower(gender::text) as row_key,
  format(
    'younger %s, older %s laps',
    round(avg(laps) filter (where cohort = 'younger'), 1), round(avg(laps) filter (where cohort = 'older'), 1)
  ) as problem
from starts
group by gender
having count(*) filter (where cohort = 'younger') >= 20
  and count(*) filter (where cohort = 'older') >= 20
  and avg(laps) filter (where cohort = 'older') - avg(laps) filter (where cohort = 'younger') < case gender
    when 'MALE' then 8
    else 5
  end;
