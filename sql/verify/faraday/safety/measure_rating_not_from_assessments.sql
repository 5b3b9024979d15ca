-- A prevention measure's rating is the mean of its assessments; those weigh compliance four tenths and quality six.
select
  'measure ' || measure.id || ' ' || measure.name as row_key,
  format('rated %s, assessments %s', measure.effectiveness_rating, assessed.mean) as problem
from faraday.prevention_measures as measure
left join (
  select
    measure_id,
    round(avg(effectiveness_score)::numeric, 1) as mean,
    bool_or(abs(effectiveness_score - 0.4 * compliance_rate - 0.6 * implementation_quality) > 0.06) as off
  from faraday.prevention_assessments
  group by measure_id
) as assessed on assessed.measure_id = measure.id
where measure.description like 'MOCK:%'
  and (measure.effectiveness_rating::numeric is distinct from assessed.mean or assessed.off);
