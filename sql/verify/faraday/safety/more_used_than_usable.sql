-- A lesson takes no more pieces than the set has, less those that are unusable, and takes place on a weekday in school hours.
select
  equipment.name || ' on ' || usage.usage_date as row_key,
  format('%s used of %s, %s unusable', quantity_used, quantity, equipment_metadata ->> 'unusable') as problem
from faraday.equipment_usage as usage
join faraday.physical_education_equipment as equipment
  on equipment.id = usage.equipment_id and equipment.description like 'MOCK:%'
where quantity_used not between 1 and quantity - (equipment_metadata ->> 'unusable')::integer
  or extract(isodow from usage_date) > 5
  or usage_date::time not between '08:00' and '15:00'
  or usage_date > seed.now() at time zone 'UTC';
