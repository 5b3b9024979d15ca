-- The overall score of a programme's review is the mean of the areas evaluated; higher scores have nearer reviews.
with

reviews as (
  select
    review.*,
    (select avg((area ->> 'score')::numeric) from json_array_elements(risk_factors_evaluated) as area) as mean
  from faraday.injury_prevention_risk_assessments as review
  join faraday.injury_preventions as programme on programme.id = review.prevention_program_id
  where programme.description like 'MOCK:%'
)

select
  'review ' || id as row_key,
  format('%s, mean %s, next after %s', overall_risk_score, round(mean, 1), next_assessment_date - assessment_date) as problem
from reviews
where not coalesce(abs(overall_risk_score - mean) <= 0.051, false)
  or next_assessment_date - assessment_date
    > case
      when overall_risk_score >= 60 then interval '70 days'
      when overall_risk_score >= 40 then interval '130 days'
      else interval '300 days'
    end
  or assessment_date > seed.now() at time zone 'UTC';
