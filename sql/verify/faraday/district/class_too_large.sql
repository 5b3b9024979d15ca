-- No class has more pupils than it has room for.
select
  class.name as row_key,
  format('%s pupils, room for %s', count(*), class.max_students) as problem
from faraday.physical_education_classes as class
join faraday.physical_education_class_students as member on member.class_id = class.id
where exists (
  select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes' and noted.key = class.id::text
)
group by class.id
having count(*) > class.max_students;
