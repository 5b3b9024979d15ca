--! table: faraday.safety_measures
--! mark: text description
--! key: incident_id, description

-- What was changed after an incident, one measure for each, first for those that were more than a bruise. It comes within days,
-- on a weekday, and fits the kind of incident.
with

remedies (kind, measure_type, text, owner) as (
  values
    ('ankle', 'INSTRUCTION', 'Cutting and landing drills added to each warm-up', 'PE teacher'),
    ('finger', 'INSTRUCTION', 'Passing drills with softer balls first', 'PE teacher'),
    ('collision', 'SPACE', 'Tag area enlarged and split into two games', 'PE teacher'),
    ('scrape', 'SPACE', 'Turning line moved two metres away from the wall', 'PE teacher'),
    ('stick', 'PROTECTIVE_GEAR', 'Shin guards for every floor hockey game', 'Athletic director'),
    ('neck', 'INSTRUCTION', 'Rolls only on wedge mats and after a question about neck pain', 'PE teacher'),
    ('head', 'SUPERVISION', 'Second adult for running games with two flags', 'Principal'),
    ('fall', 'EQUIPMENT', 'Mats at the wall joined with straps, red line lowered', 'District maintenance'),
    ('shoulder', 'RULES', 'No sliding between bases; cones show the running lane', 'PE teacher'),
    ('asthma', 'MEDICAL', 'Inhaler check before every run, slow start for those who need it', 'School nurse'),
    ('throw', 'SPACE', 'All throwing lines face the same wall', 'PE teacher'),
    ('hurdle', 'INSPECTION', 'Hurdle direction checked by a pupil before each heat', 'PE teacher'),
    ('net', 'EQUIPMENT', 'Crank serviced; net raised only by adults', 'District maintenance'),
    ('rope', 'EQUIPMENT', 'All ropes load-tested; hand loops sewn anew', 'Service firm'),
    ('mats', 'EQUIPMENT', 'Worn fasteners on mats replaced', 'District maintenance'),
    ('wet_floor', 'FACILITY', 'Drying mat and sign by the field door', 'Custodian'),
    ('pushing', 'RULES', 'Captains settle disputed calls by replaying the point', 'PE teacher'),
    ('lane', 'RULES', 'Lanes marked by cones on both sides', 'PE teacher')
),

incidents as (
  select
    incident.*,
    student.email,
    1 + mod(
      substring(student.email from '([0-9]{1,9})@')::integer, case severity when 'HIGH' then 2 when 'MEDIUM' then 3 else 5 end
    ) as days
  from faraday.safety_incidents as incident
  left join faraday.students as student on student.id = incident.student_id
  where incident.description like 'MOCK:%'
  order by incident_date > (seed.now() at time zone 'UTC') - interval '8 days', severity = 'LOW' and incident_type = 'INJURY',
  substring(student.email from '([0-9]{1,9})@')::integer, incident_date
  limit seed.rows(60, students => 3714)
),

measures as (
  select
    incidents.id,
    incidents.severity,
    remedies.*,
    -- Saturdays and Sundays move to Monday.
    least(
      day + interval '1 day' * case extract(isodow from day) when 6 then 2 when 7 then 1 else 0 end,
      seed.now() at time zone 'UTC'
    ) as taken_at
  from incidents
  left join remedies on remedies.kind = incidents.incident_metadata ->> 'kind'
  cross join lateral (
    select date_trunc('day', incident_date) + interval '1 day' * days + interval '15 hours 30 minutes' as day
  ) as planned
)

insert into faraday.safety_measures (incident_id, measure_type, description, implementation_date, measure_metadata)
select
  id,
  measure_type,
  'MOCK: ' || text || '.',
  taken_at,
  json_build_object(
    'owner', owner, 'checked_after_days', case severity when 'HIGH' then 7 when 'MEDIUM' then 14 else 30 end, 'for_kind', kind
  )
from measures
where not exists (
  select from faraday.safety_measures as present
  where present.incident_id = measures.id
    and present.description = 'MOCK: ' || text || '.'
);
