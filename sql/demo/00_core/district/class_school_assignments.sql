--! table: faraday.class_school_assignments
--! mark: parent class_id
--! key: class_id, academic_year
--! target: at least 256 for 3714 students

-- Every class belongs to the school at which its teacher is at home, for the current school year.
with

school_year as (
  select academic_year
  from faraday.school_academic_years
  where is_current and description like 'MOCK:%'
)

insert into faraday.class_school_assignments (
  class_id, school_id, academic_year, semester, status, room_assignment, schedule_notes, notes, created_at, updated_at
)
select
  class.id,
  home.school_id,
  school_year.academic_year,
  'FULL_YEAR',
  'ACTIVE',
  class.location,
  class.schedule,
  case when class.location in ('Outdoor field', 'Athletic field') then 'Moves to the gymnasium when it rains or freezes.' end,
  class.created_at,
  class.updated_at
from faraday.physical_education_classes as class
cross join school_year
left join faraday.teacher_school_assignments as home on home.teacher_id = class.teacher_id and home.assignment_type = 'PRIMARY'
where exists (
  select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes' and noted.key = class.id::text
)
on conflict (class_id, academic_year) do nothing;
