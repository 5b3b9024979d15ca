--! table: skoola.grading_schemes
--! mark: uuid id
--! key: name

-- Three schemes, by the grades (from-to) whose reports they serve.
with

introduced as (
  select min(created_at) as moment from skoola.academic_years where seed.is_demo(id)
),

schemes (number, name, grade_level, description) as (
  values
    (1, 'Primary', '1-5', 'Reports of the primary school; the class teacher explains the grade to the parents'),
    (2, 'Secondary', '6-11', 'Reports on the way to the ordinary level exam'),
    (3, 'Advanced level', '12-13', 'Reports of the two years before the advanced level exam')
)

insert into skoola.grading_schemes (id, name, grade_level, description, created_at, updated_at)
select
  seed.uuid('grading_schemes', name)::text,
  name,
  grade_level,
  description,
  introduced.moment + interval '4 hours' + interval '5 minutes' * number,
  introduced.moment + interval '4 hours' + interval '5 minutes' * number
from schemes
cross join introduced
where number <= least(seed.rows(30), 3)
on conflict (name) do nothing;
