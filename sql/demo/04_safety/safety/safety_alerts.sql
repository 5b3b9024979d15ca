--! table: faraday.safety_alerts
--! mark: text message
--! key: message, created_at

-- One alert for each of the gravest incidents, sent by the teacher within the hour: of high severity, of equipment that failed,
-- of medium severity, then others, the latest first. It is resolved when the measure after the incident is in place, or after a
-- week.
with

incidents as (
  select
    incident.*,
    activity.name as activity,
    student.first_name,
    student.email,
    split_part(incident.location, ', ', 2) as school
  from faraday.safety_incidents as incident
  join faraday.activities as activity on activity.id = incident.activity_id
  left join faraday.students as student on student.id = incident.student_id
  where incident.description like 'MOCK:%'
  order by
    case when severity = 'HIGH' then 0 when incident_type = 'EQUIPMENT_FAILURE' then 1 when severity = 'MEDIUM' then 2 else 3 end,
    substring(student.email from '([0-9]{1,9})@')::integer, incident_date
  limit seed.rows(50, students => 3714)
),

measures as (
  select distinct on (incident_id) incident_id, implementation_date, substr(description, 7) as text
  from faraday.safety_measures
  where description like 'MOCK:%'
  order by incident_id, implementation_date, description collate "C"
),

alerts as (
  select
    incidents.*,
    measures.text,
    incident_date + interval '25 minutes' as sent_at,
    coalesce(implementation_date, incident_date + interval '7 days') as settled_at,
    'MOCK: ' || case severity when 'HIGH' then 'Serious injury' when 'MEDIUM' then 'Attention' else 'Note' end || ' ('
      || split_part(activity, ', ', 1) || ', ' || location || '): '
      || substr(incidents.description, 7) as message
  from incidents
  left join measures on measures.incident_id = incidents.id
)

insert into faraday.safety_alerts (
  alert_type, severity, message, recipients, activity_id, equipment_id, created_by, resolved_at, resolution_notes, created_at,
  updated_at
)
select
  case incident_type when 'EQUIPMENT_FAILURE' then 'MAINTENANCE' when 'ENVIRONMENTAL' then 'FACILITY' else 'INCIDENT' end,
  severity,
  message,
  case severity
    when 'HIGH' then 'principal, school nurse, athletic director, parents'
    when 'MEDIUM' then 'principal, school nurse'
    else 'PE teachers of ' || school
  end,
  activity_id,
  equipment_id,
  teacher_id,
  case when settled_at <= (seed.now() at time zone 'UTC') then settled_at end,
  case when settled_at <= (seed.now() at time zone 'UTC') then coalesce(text, 'Talked over with the class; nothing further.') end,
  sent_at,
  case when settled_at <= (seed.now() at time zone 'UTC') then settled_at else sent_at end
from alerts
where not exists (
  select from faraday.safety_alerts as present
  where present.message = alerts.message
    and present.created_at = alerts.sent_at
);
