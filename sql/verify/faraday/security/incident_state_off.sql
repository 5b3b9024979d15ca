-- A closed case says what was done; an open one does not yet.
select
  incident.id || ' ' || incident.incident_type as row_key,
  format('%s, active: %s, resolution: %s', incident.status, incident.is_active, coalesce(incident.resolution, '(none)'))
    as problem
from faraday.security_incidents as incident
where incident.description like 'MOCK:%'
  and (
    (incident.status = 'COMPLETED') is distinct from (incident.resolution is not null)
    or (incident.status = 'COMPLETED') is not distinct from incident.is_active
    or incident.updated_at < incident.created_at
    or incident.updated_at > (seed.now() at time zone 'UTC')
  );
