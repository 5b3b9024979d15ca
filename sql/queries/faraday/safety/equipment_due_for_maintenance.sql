--! title: Equipment due for maintenance
--! page: Equipment

-- The equipment whose next service is overdue or falls into the next sixty days, the longest overdue first, with what its
-- upkeep has cost so far. An index on next_maintenance serves the range, one on equipment_id the works.
with

chosen as (
  select seed.today() as today, seed.today() + 60 as until
),

due as (
  select piece.id as equipment_id
  from chosen
  join faraday.equipment_base as piece on piece.next_maintenance < chosen.until
  where piece.status not in ('RETIRED', 'LOST')
),

works as (
  select due.equipment_id, count(*) as works, round(sum(work.cost)::numeric, 2) as cost
  from due
  join faraday.equipment_maintenance as work on work.equipment_id = due.equipment_id
  group by due.equipment_id
)

select
  piece.name as equipment,
  piece.type as kind,
  lower(replace(piece.status::text, '_', ' ')) as status,
  piece.last_maintenance::date as last_service,
  piece.next_maintenance::date as next_service,
  piece.next_maintenance::date - chosen.today as days_left,
  coalesce(works.works, 0) as works,
  coalesce(works.cost, 0) as cost_of_works,
  piece.maintenance_notes as notes
from chosen
cross join due
join faraday.equipment_base as piece on piece.id = due.equipment_id
left join works on works.equipment_id = due.equipment_id
order by piece.next_maintenance, piece.name collate "C", piece.id
limit 25;
