-- Cases happen on school days between half past seven and four.
select
  incident.id || ' ' || incident.incident_type as row_key,
  'on ' || to_char(incident.created_at, 'Dy YYYY-MM-DD HH24:MI') as problem
from faraday.security_incidents as incident
where incident.description like 'MOCK:%'
  and (
    extract(isodow from incident.created_at) > 5
    or extract(month from incident.created_at) in (7, 8)
    or incident.created_at::time not between '07:30' and '16:00'
  );
