-- Events tell of readings above the bound, in the order of things: passed, acted upon, over.
select
  event.id || ' ' || event.event_type || ' ' || event.resource_id as row_key,
  format('at %s; reading %s of %s %s, bound %s', event.created_at, event.metadata ->> 'reading', reading.value, reading.unit,
    reading.metadata ->> 'warning_above')
    as problem
from faraday.resource_events as event
join faraday.organizations as district on district.id = event.organization_id and district.name = 'Harbor Point Public Schools'
left join faraday.resource_management_usage as reading
  on reading.organization_id = event.organization_id
  and reading.metadata ->> 'reading' = event.metadata ->> 'reading'
where event.metadata ->> 'reading' is not null
  and (
    reading.id is null
    or reading.resource_id <> event.resource_id
    or reading.value <= (reading.metadata ->> 'warning_above')::numeric
    or event.event_type = 'threshold_exceeded' and event.created_at <> reading.timestamp
    or event.created_at < reading.timestamp
    or event.created_at > (seed.now() at time zone 'UTC')
  );
