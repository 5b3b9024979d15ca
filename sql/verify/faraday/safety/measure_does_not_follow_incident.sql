-- A measure comes after its incident, within two weeks, on a day that has been, and is the one for its kind of incident.
select
  'measure ' || measure.id as row_key,
  format(
    '%s taken %s for a %s incident of %s', measure.measure_type, measure.implementation_date,
    incident.incident_metadata ->> 'kind', incident.incident_date
  ) as problem
from faraday.safety_measures as measure
join faraday.safety_incidents as incident on incident.id = measure.incident_id
where measure.description like 'MOCK:%'
  and (
    measure.implementation_date <= incident.incident_date
    or measure.implementation_date > incident.incident_date + interval '14 days'
    or measure.implementation_date > seed.now() at time zone 'UTC'
    or measure.measure_metadata ->> 'for_kind' is distinct from incident.incident_metadata ->> 'kind'
    or incident.incident_type = 'EQUIPMENT_FAILURE' and measure.measure_type <> 'EQUIPMENT'
  );
