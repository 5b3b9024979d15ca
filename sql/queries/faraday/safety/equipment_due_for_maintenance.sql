--! title: Equipment due for maintenance
--! page: Equipment

-- The gym equipment whose next service is overdue or falls into the next sixty days, by the newest entry of its service
-- history. The history needs an index on (equipment_id, maintenance_date); equipment is found by its primary key.
with

chosen as (
  select seed.today() as today, seed.today() + 60 as until
),

newest as (
  select distinct on (record.equipment_id)
    record.equipment_id,
    record.maintenance_date,
    record.maintenance_type,
    record.performed_by,
    record.cost,
    record.next_maintenance_date
  from faraday.maintenance_records as record
  order by record.equipment_id, record.maintenance_date desc, record.id desc
)

select
  equipment.name as equipment,
  equipment.quantity,
  equipment.condition,
  equipment.location,
  newest.maintenance_date::date as last_service,
  newest.maintenance_type as service,
  newest.performed_by,
  newest.cost,
  newest.next_maintenance_date::date as next_service,
  newest.next_maintenance_date::date - chosen.today as days_left
from chosen
join newest on newest.next_maintenance_date < chosen.until
join faraday.physical_education_equipment as equipment on equipment.id = newest.equipment_id
order by newest.next_maintenance_date, equipment.name collate "C"
limit 25;
