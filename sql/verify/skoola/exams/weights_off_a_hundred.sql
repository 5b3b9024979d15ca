-- The weights of the kinds of exam add up to a hundred.
select
  string_agg(name, ', ' order by name collate "C") as row_key,
  format('%s percent', sum(weightage)) as problem
from skoola.exam_types
where seed.is_demo(id)
having sum(weightage) <> 100;
