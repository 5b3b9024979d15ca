-- About one pupil in eleven has asthma, one in twenty a peanut allergy (published shares of school-age children). Judged from
-- 1,000 pupils on.
select
  'all pupils' as row_key,
  format('%s %% asthma, %s %% peanut allergy',
    round(100.0 * count(*) filter (where student.medical_conditions = 'Asthma') / count(*), 1),
    round(100.0 * count(*) filter (where student.medical_conditions = 'Peanut allergy') / count(*), 1)) as problem
from faraday.students as student
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
having count(*) >= 1000
  and not (
    count(*) filter (where student.medical_conditions = 'Asthma')::numeric / count(*) between 0.07 and 0.11
    and count(*) filter (where student.medical_conditions = 'Peanut allergy')::numeric / count(*) between 0.035 and 0.065
  );
