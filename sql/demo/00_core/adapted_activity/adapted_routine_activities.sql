--! table: faraday.adapted_routine_activities
--! mark: parent routine_id
--! key: routine_id, "order"

-- The same four activities as in the routine of the class, in 125 adapted routines. Each takes as much of the shorter time
-- as before; the game gets what is left, so that the minutes add up.
with

routines as (
  select
    adapted.*,
    original.id as original_id,
    original.duration as original_duration,
    row_number() over (
      order by substring(class.name from ': PE ([0-9]{1,9})')::integer, class.grade_level, class.name collate "C"
    ) as place
  from faraday.adapted_routines as adapted
  join faraday.physical_education_routines as original
    on original.class_id = adapted.class_id and adapted.name = original.name || ', adapted'
  join faraday.physical_education_classes as class on class.id = adapted.class_id
  where adapted.description like 'MOCK:%'
),

listed as (
  select
    routines.id, routines.created_at, part.activity_id, part.sequence_order, part.notes,
    4 * (place - 1) + part.sequence_order as n,
    routines.duration,
    floor(part.duration_minutes * routines.duration / original_duration) as minutes
  from routines
  join faraday.routine_activities as part on part.routine_id = original_id
),

filled as (
  select
    listed.*,
    duration - sum(minutes) over (partition by id) as missing
  from listed
)

insert into faraday.adapted_routine_activities (
  routine_id, activity_id, "order", duration_minutes, activity_type, notes, created_at, updated_at
)
select
  id,
  activity_id,
  sequence_order,
  minutes + case sequence_order when 3 then missing else 0 end,
  (array['warm_up', 'skill_development', 'game', 'cool_down'])[sequence_order],
  notes,
  created_at,
  created_at
from filled
where n <= seed.rows(500, students => 3714)
on conflict (routine_id, "order") do nothing;
