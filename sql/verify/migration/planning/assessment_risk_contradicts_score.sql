-- The score counts readiness: from 75 the risk is low, from 60 medium, from 45 high, below critical. Only an assessment
-- that is finished has either.
select
  id || ' ' || title as row_key,
  format('%s with score %s and risk %s', status, overall_score, risk_level) as problem
from migration.assessments
where title like 'MOCK:%'
  and (
    (status in ('PENDING', 'IN_PROGRESS')) <> (overall_score is null)
    or risk_level is distinct from case
      when overall_score >= 75 then 'LOW'
      when overall_score >= 60 then 'MEDIUM'
      when overall_score >= 45 then 'HIGH'
      when overall_score < 45 then 'CRITICAL'
    end::migration.risklevel
  );
