-- What a check says of a piece follows from the dates beside it: not older than allowed, bought before it was serviced,
-- serviced before the check.
select
  'check ' || check_row.id || ' ' || equipment_id as row_key,
  format(
    'checked %s, serviced %s, bought %s, at most %s years, age ok %s', check_date, last_maintenance, purchase_date, max_age_years,
    age_status
  ) as problem
from faraday.equipment_checks as check_row
where exists (
    select from seed.demo_row as noted
    where noted.table_name = 'faraday.physical_education_classes' and noted.key = check_row.class_id::text
  )
  and (
    age_status <> (check_date <= purchase_date + interval '1 year' * max_age_years)
    or maintenance_status and check_date > last_maintenance + interval '366 days'
    or last_maintenance > check_date
    or purchase_date > last_maintenance
  );
