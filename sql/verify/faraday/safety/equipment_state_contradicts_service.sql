-- What is in maintenance, in repair or damaged was due by today; what is available is not overdue; what is retired or lost has
-- no next service.
select
  name as row_key,
  format('%s, last service %s, next %s', status, last_maintenance, next_maintenance) as problem
from faraday.equipment_base as piece
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.equipment_base' and noted.key = piece.id::text)
  and (
    case
      when status in ('MAINTENANCE', 'REPAIR', 'DAMAGED') then next_maintenance is null or next_maintenance::date > seed.today()
      when status in ('RETIRED', 'LOST') then next_maintenance is not null
      else next_maintenance is null or next_maintenance::date < seed.today() - 3
    end
    or last_maintenance > seed.now() at time zone 'UTC'
    or next_maintenance <= last_maintenance
  );
