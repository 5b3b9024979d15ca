-- Every safety alert belongs to an incident: same teacher and activity, sent within the hour after it; it is resolved after it
-- was sent.
select
  'alert ' || alert.id as row_key,
  format('%s, sent %s, resolved %s', alert.message, alert.created_at, alert.resolved_at) as problem
from faraday.safety_alerts as alert
where alert.message like 'MOCK:%'
  and (
    alert.resolved_at < alert.created_at
    or alert.resolved_at > seed.now() at time zone 'UTC'
    or not exists (
      select
      from faraday.safety_incidents as incident
      where incident.activity_id = alert.activity_id
        and incident.teacher_id = alert.created_by
        and incident.severity = alert.severity
        and alert.created_at between incident.incident_date and incident.incident_date + interval '1 hour'
    )
  );
