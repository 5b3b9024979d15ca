-- The points of a rubric are the sum of its criteria.
select
  rubric.name as row_key,
  format('total %s, criteria %s', rubric.total_points, sum((item ->> 'points')::numeric)) as problem
from faraday.rubrics as rubric
cross join lateral json_array_elements(rubric.criteria) as item
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.rubrics' and noted.key = rubric.id::text)
group by rubric.id
having sum((item ->> 'points')::numeric) <> rubric.total_points::numeric;
