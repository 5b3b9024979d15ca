-- The higher the risk of a class, the sooner it is looked at again; an assessment after an incident comes after it; the level
-- follows from the highest score.
with

assessments as (
  select
    assessment.*,
    (select max((risk ->> 'score')::integer) from json_array_elements(activity_risks) as risk) as top,
    follow_up_date - assessment_date as gap,
    incident.incident_date
  from faraday.risk_assessments as assessment
  left join faraday.safety_incidents as incident on incident.id = assessment.incident_id
  where assessment.mitigation_plan like 'MOCK:%'
)

select
  'assessment ' || id as row_key,
  format(
    '%s, score %s, assessed %s, follow-up after %s, incident %s', risk_level, top, assessment_date, gap, incident_date
  ) as problem
from assessments
where risk_level <> case when top >= 15 then 'HIGH' when top >= 8 then 'MEDIUM' else 'LOW' end
  or gap > case risk_level when 'HIGH' then interval '21 days' when 'MEDIUM' then interval '60 days' else interval '200 days' end
  or assessment_date < incident_date
  or assessment_date > seed.now() at time zone 'UTC';
