--! table: skoola.teacher_class_assignments
--! mark: uuid id
--! key: class_id, academic_year_id
--! target: at least 39

-- The class teachers, as the classes of the three years kept here name them.
with

led as (
  select
    class.*,
    year.year_start,
    grade.grade_number
  from skoola.classes as class
  join skoola.academic_years as year on year.id = class.academic_year_id
  join skoola.grade_levels as grade on grade.id = class.grade_id
  where seed.is_demo(class.id)
    and class.class_teacher_id is not null
)

insert into skoola.teacher_class_assignments (id, teacher_id, class_id, academic_year_id, created_at, updated_at)
select
  seed.uuid('teacher_class_assignments', year_start || '/' || grade_number || '/' || section_name)::text,
  class_teacher_id,
  id,
  academic_year_id,
  created_at,
  created_at
from led
on conflict (class_id, academic_year_id) do nothing;
