-- A set that is serviced or repaired is not used in a lesson at the same time.
with

periods as (
  select
    equipment_id,
    maintenance_date::date as first_day,
    maintenance_date::date + (record_metadata ->> 'days_out')::integer as last_day
  from faraday.maintenance_records
  where description like 'MOCK:%'
  union all
  select equipment_id, maintenance_date::date, maintenance_date::date + (maintenance_metadata ->> 'days_out')::integer
  from faraday.physical_education_equipment_maintenance
  where description like 'MOCK:%'
)

select
  equipment.name || ' on ' || usage.usage_date as row_key,
  format('in maintenance from %s to %s', first_day, last_day) as problem
from faraday.equipment_usage as usage
join faraday.physical_education_equipment as equipment
  on equipment.id = usage.equipment_id and equipment.description like 'MOCK:%'
join periods on periods.equipment_id = usage.equipment_id and usage.usage_date::date between first_day and last_day;
