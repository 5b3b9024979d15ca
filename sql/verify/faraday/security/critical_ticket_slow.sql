-- The more severe a ticket, the sooner it is solved: critical ones within 8 hours, high ones within two days, others within two
-- weeks.
select
  ticket.id || ' ' || ticket.title as row_key,
  format('%s, solved after %s', ticket.severity, ticket.resolved_at - ticket.timestamp) as problem
from faraday.security_incident_management as ticket
where ticket.description like 'MOCK:%'
  and ticket.resolved_at - ticket.timestamp > case ticket.severity
    when 'CRITICAL' then interval '8 hours' when 'HIGH' then interval '2 days' else interval '14 days'
  end;
