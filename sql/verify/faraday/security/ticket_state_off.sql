-- Solved tickets have a solution and a time, open ones have neither, and a ticket that somebody looks into has somebody who does.
select
  ticket.id || ' ' || ticket.title as row_key,
  format('%s since %s, assigned to %s, resolved at %s', ticket.status, ticket.timestamp, ticket.assigned_to, ticket.resolved_at)
    as problem
from faraday.security_incident_management as ticket
where ticket.description like 'MOCK:%'
  and (
    (ticket.status in ('RESOLVED', 'CLOSED')) is distinct from (ticket.resolved_at is not null)
    or (ticket.resolved_at is null) is distinct from (ticket.resolution is null)
    or (ticket.status = 'OPEN') is distinct from (ticket.assigned_to is null)
    or ticket.resolved_at <= ticket.timestamp
    or ticket.resolved_at > (seed.now() at time zone 'UTC')
    or ticket.assigned_to = ticket.reported_by
  );
