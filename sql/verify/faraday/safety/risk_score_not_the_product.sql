-- An injury risk is likelihood times severity, controls only take away from it, and a score of 15 and more is looked at again
-- within a month.
select
  'assessment ' || assessment.id as row_key,
  format(
    '%s x %s is not %s; residual %s; next %s', probability_score, impact_score, risk_score, residual_risk, next_review_date
  ) as problem
from faraday.injury_risk_assessments as assessment
join faraday.injury_risk_factors as factor on factor.id = assessment.risk_factor_id
where factor.description like 'MOCK:%'
  and (
    risk_score <> probability_score * impact_score
    or residual_risk > risk_score
    or risk_score >= 15 and next_review_date > assessment.created_at + interval '31 days'
    or impact_score <> (factor.metadata ->> 'severity')::integer
  );
