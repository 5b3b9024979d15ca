-- One reading in five lies above its bound. Judged from 500 readings on.
select
  'resource_management_usage' as row_key,
  format('%s of %s above', count(*) filter (where reading.value > (reading.metadata ->> 'warning_above')::numeric), count(*))
    as problem
from faraday.resource_management_usage as reading
where reading.organization_id in (select id from faraday.organizations where name = 'Harbor Point Public Schools')
  and reading.metadata ->> 'reading' is not null
having count(*) >= 500
  and avg((reading.value > (reading.metadata ->> 'warning_above')::numeric)::integer) not between 0.17 and 0.23;
