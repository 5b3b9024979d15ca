--! table: faraday.skill_assessment_equipment_checks
--! mark: parent safety_check_id
--! key: safety_check_id, equipment_id

-- A piece of equipment looked at during each of the first safety checks. Worn pieces are mended within the month, broken
-- ones replaced.
with

checks as (
  select
    safety_check.*,
    (row_number() over (order by safety_check.created_at, activity.name collate "C"))::integer as n,
    activity.name as activity
  from faraday.skill_assessment_safety_checks as safety_check
  join faraday.activities as activity on activity.id = safety_check.activity_id
  where safety_check.notes like 'MOCK:%'
),

equipment as (
  select
    piece.id,
    piece.name,
    (row_number() over (order by piece.name collate "C", piece.id))::integer as place,
    (count(*) over ())::integer as size
  from faraday.physical_education_equipment as piece
  where piece.description like 'MOCK:%'
),

looked_at as (
  select checks.*, case when mod(n, 15) = 14 then 'broken' when mod(n, 6) = 5 then 'worn' else 'good' end as state
  from checks
  where n <= seed.rows(45)
)

insert into faraday.skill_assessment_equipment_checks (
  safety_check_id, equipment_id, condition, maintenance_needed, maintenance_type, last_maintenance, next_maintenance,
  inspection_points, damage_description, replacement_needed, created_at, updated_at
)
select
  looked_at.id,
  equipment.id,
  state,
  state = 'worn',
  case state when 'worn' then 'repair' end,
  looked_at.created_at - interval '1 day' * (60 + mod(n * 7, 90)),
  looked_at.created_at + interval '1 day' * case state when 'worn' then 28 else 120 end,
  json_build_array('surface', 'joints and seams', 'stability'),
  case state when 'worn' then equipment.name || ': seams come loose.'
    when 'broken' then equipment.name || ': cracked, taken out of use.' end,
  state = 'broken',
  looked_at.created_at + interval '10 minutes',
  looked_at.created_at + interval '10 minutes'
from looked_at
left join equipment on equipment.place = 1 + mod(n * 5, equipment.size)
where not exists (
  select from faraday.skill_assessment_equipment_checks as present
  where present.safety_check_id = looked_at.id
    and present.equipment_id = equipment.id
);
