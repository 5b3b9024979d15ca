-- The next service of a set lies after the last, and where the next has happened, it happened on that day.
select
  equipment.name || ' ' || service.maintenance_date as row_key,
  format('next %s', service.next_maintenance_date) as problem
from faraday.maintenance_records as service
join faraday.physical_education_equipment as equipment on equipment.id = service.equipment_id
where service.description like 'MOCK:%'
  and (
    service.next_maintenance_date <= service.maintenance_date
    or service.maintenance_date > seed.now() at time zone 'UTC'
    or exists (
      select from faraday.maintenance_records as later
      where later.equipment_id = service.equipment_id
        and later.description like 'MOCK:%'
        and later.maintenance_date > service.maintenance_date
        and later.maintenance_date <> service.next_maintenance_date
        and later.maintenance_date < service.next_maintenance_date + interval '1 day'
    )
  );
