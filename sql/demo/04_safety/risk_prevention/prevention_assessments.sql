--! table: faraday.prevention_assessments
--! mark: parent measure_id
--! key: measure_id, assessment_date

-- How well each measure works: once for each, a second time for some. What is observed (compliance) and how well it is carried
-- out make up the effectiveness: four tenths compliance, six tenths quality. Weak results ask for a follow-up within a month,
-- good ones are looked at again after half a year.
with

school_days as (
  -- The last school days, the latest first: none in summer, none in the winter break.
  select day, row_number() over (order by day desc) as back
  from (select seed.today() - ago as day from generate_series(1, 300) as ago) as listed
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),
measures as (
  select
    measure.*,
    factor.factor_metadata ->> 'base_activity' as base,
    row_number() over (
      order by coalesce(substring(factor.name from ', survey ([0-9]{1,9})$')::integer, 1), factor.name collate "C",
      measure.name collate "C"
    ) - 1 as position,
    count(*) over () as measures
  from faraday.prevention_measures as measure
  join faraday.injury_risk_factors as factor on factor.id = measure.risk_factor_id
  where measure.description like 'MOCK:%'
),

activities as (
  select
    id, name, split_part(name, ', ', 1) as base, count(*) over (partition by split_part(name, ', ', 1)) as forms,
    row_number() over (partition by split_part(name, ', ', 1) order by name collate "C") - 1 as place,
    row_number() over (order by name collate "C") as overall
  from faraday.activities
  where description like 'MOCK:%'
),

observed as materialized (
  select
    n,
    measures.id, measures.risk_factor_id, measures.name, measures.base, measures.position,
    measures.implementation_steps ->> 2 as last_step,
    school_days.day + interval '15 hours 20 minutes' as assessed_at,
    round(seed.normal('prevention_assessments.compliance_rate', n, 82, 9, 50, 99)::numeric, 0) as compliance,
    round(seed.normal('prevention_assessments.implementation_quality', n, 74, 11, 35, 98)::numeric, 0) as quality
  from generate_series(1, seed.rows(80)) as n
  join (select max(measures) as total from measures) as whole on true
  left join measures on measures.position = mod(n - 1, total)
  -- The second look comes first in time: what was weak then has often improved.
  left join school_days on school_days.back = 3 + mod(n * 3, 60) + 70 * ((n - 1) / total)
),

scored as (
  select
    observed.*,
    round(0.4 * compliance + 0.6 * quality, 1) as score
  from observed
)

insert into faraday.prevention_assessments (
  created_at, updated_at, status, is_active, measure_id, effectiveness_score, compliance_rate, feedback, recommendations,
  next_assessment_date, assessment_type,
  assessment_method, data_collected, analysis_results, key_findings, implementation_quality, action_items, follow_up_required,
  follow_up_date,
  responsible_parties, assessment_notes, activity_id, risk_factor_id, assessment_date, effectiveness, assessment_metadata
)
select
  assessed_at,
  assessed_at,
  'COMPLETED',
  true,
  scored.id,
  score,
  compliance,
  case
    when score >= 80 then 'Works; pupils remind each other.'
    when score >= 60 then 'Works when the teacher starts it.'
    else 'Forgotten in half of the lessons.'
  end,
  case
    when score >= 80 then 'Keep going.'
    when score >= 60 then 'Practise "' || lower(last_step) || '" again.'
    else 'Start over with a briefing of all teachers.'
  end,
  assessed_at + interval '1 day' * case when score >= 80 then 182 when score >= 60 then 91 else 30 end,
  'ROUTINE',
  'observation of three lessons',
  json_build_object('lessons', 3, 'compliance', compliance, 'quality', quality),
  json_build_object('formula', '0.4 compliance + 0.6 quality', 'score', score),
  json_build_array(case when quality < compliance then 'Done often, not always well' else 'Done well, not always' end),
  quality,
  json_build_array(
    case
      when score >= 80 then 'Share with the other schools'
      when score >= 60 then 'Remind at the department meeting'
      else 'Brief all teachers'
    end
  ),
  score < 60,
  case when score < 60 then assessed_at + interval '30 days' end,
  json_build_array('PE department'),
  scored.name || ' in ' || coalesce(activity.name, 'lessons') || ': ' || compliance || ' % of the observed moments.',
  coalesce(activity.id, first.id),
  risk_factor_id,
  assessed_at,
  case when score >= 80 then 'HIGH' when score >= 60 then 'MODERATE' else 'LOW' end,
  json_build_object('round', case when assessed_at < seed.today() - interval '150 days' then 'first' else 'latest' end)
from scored
join (select id from activities where overall = 1) as first on true
left join (select base, max(forms) as forms from activities group by base) as known using (base)
left join activities as activity on activity.base = scored.base and activity.place = mod(scored.n, known.forms)
where not exists (
  select from faraday.prevention_assessments as present
  where present.measure_id = scored.id
    and present.assessment_date = scored.assessed_at
);
