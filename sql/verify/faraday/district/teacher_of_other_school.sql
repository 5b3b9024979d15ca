-- The teacher of a class is at home in the school of the class.
select
  class.name as row_key,
  account.email as problem
from faraday.physical_education_classes as class
join faraday.users as account on account.id = class.teacher_id
join faraday.class_school_assignments as assignment on assignment.class_id = class.id
where exists (
  select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes' and noted.key = class.id::text
)
  and not exists (
    select from faraday.teacher_school_assignments as home
    where home.teacher_id = class.teacher_id and home.school_id = assignment.school_id and home.assignment_type = 'PRIMARY'
  );
