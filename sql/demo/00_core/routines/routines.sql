--! table: faraday.routines
--! mark: text description
--! key: class_id, name

-- The table that physical_education_routines replaced; 64 base classes still have their entry of the summer, with the same
-- name and minutes.
with

kept as (
  select
    routine.*,
    class.name as class,
    class.created_at as opened_at,
    row_number() over (
      order by substring(class.name from ': PE ([0-9]{1,9})')::integer, class.grade_level,
      class.created_at, class.name collate "C"
    ) as n
  from faraday.physical_education_routines as routine
  join faraday.physical_education_classes as class on class.id = routine.class_id
  where routine.description like 'MOCK:%'
    and class.name like '%: PE %'
)

insert into faraday.routines (name, description, class_id, duration_minutes, focus_areas, status_text, created_at, updated_at)
select
  name,
  'MOCK: ' || instructions,
  class_id,
  duration,
  target_skills,
  case when mod(n, 8) = 0 then 'archived' else 'migrated' end,
  opened_at + interval '9 hours',
  opened_at + interval '3 days 10 hours'
from kept
where n <= seed.rows(64, students => 3714)
  and not exists (
    select from faraday.routines as present
    where present.class_id = kept.class_id
      and present.name = kept.name
  );
