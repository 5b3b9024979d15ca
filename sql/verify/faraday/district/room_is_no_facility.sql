-- Classes meet in rooms that their school has, and that are open.
select
  class.name as row_key,
  class.location as problem
from faraday.physical_education_classes as class
join faraday.class_school_assignments as assignment on assignment.class_id = class.id
left join faraday.school_facilities as facility
  on facility.school_id = assignment.school_id and facility.facility_name = class.location and facility.status = 'ACTIVE'
where exists (
  select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes' and noted.key = class.id::text
)
  and facility.id is null;
