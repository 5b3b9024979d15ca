--! table: faraday.injury_risk_assessments
--! mark: parent risk_factor_id
--! key: risk_factor_id, activity_id

-- Each cause in the activities in which it shows: likelihood and severity from 1 to 5, their product is the score; what
-- controls are in place takes a share off, which leaves the residual risk. Score 15 and more is looked at again within a month,
-- 8 and more within three months, the rest after half a year.
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
factors as (
  select
    factor.*,
    factor.factor_metadata ->> 'base_activity' as base,
    (factor.metadata ->> 'likelihood')::integer as likely,
    (factor.metadata ->> 'severity')::integer as severe,
    row_number() over (
      order by coalesce(substring(factor.name from ', survey ([0-9]{1,9})$')::integer, 1), factor.name collate "C"
    ) - 1 as position,
    count(*) over () as factors
  from faraday.injury_risk_factors as factor
  where factor.description like 'MOCK:%'
),

activities as (
  select
    id, name, split_part(name, ', ', 1) as base, count(*) over (partition by split_part(name, ', ', 1)) as forms,
    row_number() over (partition by split_part(name, ', ', 1) order by name collate "C") - 1 as place,
    row_number() over (order by name collate "C") - 1 as overall,
    count(*) over () as activities
  from faraday.activities
  where description like 'MOCK:%'
),

assessed as materialized (
  select
    n,
    factors.id, factors.name, factors.category, factors.base, factors.prevention_strategies ->> 0 as programme,
    factors.risk_indicators ->> 0 as sign,
    (n - 1) / total as round,
    least(5, greatest(1, likely + seed.int('injury_risk_assessments.probability_score', n, -1, 1))) as probability,
    severe as impact,
    seed.int('injury_risk_assessments.control_effectiveness', n, 3, 8) / 10.0 as control,
    school_days.day + interval '15 hours 5 minutes' as assessed_at
  from generate_series(1, seed.rows(200)) as n
  join (select max(factors) as total from factors) as whole on true
  left join factors on factors.position = mod(n - 1, total)
  left join school_days on school_days.back = 2 + mod(n * 7, 18)
),

scored as (
  select
    assessed.*,
    probability * impact as score,
    case when probability * impact >= 15 then 30 when probability * impact >= 8 then 90 else 180 end as days,
    coalesce(activity.id, other.id) as activity_id,
    coalesce(activity.name, other.name) as activity
  from assessed
  join (select max(activities) as activities from activities) as whole on true
  left join (select base, max(forms) as forms from activities group by base) as known using (base)
  left join activities as activity on activity.base = assessed.base and activity.place = mod(assessed.round, known.forms)
  left join activities as other on other.overall = mod(assessed.n * 13, whole.activities)
)

insert into faraday.injury_risk_assessments (
  created_at, updated_at, status, is_active, risk_factor_id, activity_id, risk_score, factors_considered, mitigation_plan,
  assessment_method, data_sources, assessment_scope,
  probability_score, impact_score, risk_matrix, existing_controls, proposed_controls, control_effectiveness, residual_risk,
  action_items,
  responsible_parties, review_frequency, next_review_date
)
select
  assessed_at,
  assessed_at,
  'ACTIVE',
  true,
  id,
  activity_id,
  score,
  json_build_array(json_build_object('factor', name, 'category', category, 'sign', sign)),
  json_build_object(
    'programme', programme, 'start', case when score >= 15 then 'at once' when score >= 8 then 'this term' else 'next year' end
  ),
  'five by five matrix',
  json_build_array('incident reports', 'observation'),
  json_build_object('activity', activity),
  probability,
  impact,
  json_build_object(
    'row', probability, 'column', impact, 'level', case when score >= 15 then 'HIGH' when score >= 8 then 'MEDIUM' else 'LOW' end
  ),
  json_build_array(programme),
  case when score >= 15 then json_build_array('second adult') end,
  json_build_object('share', control),
  round(score * (1 - control), 1),
  json_build_array(
    case
      when score >= 15 then 'Stop until ' || lower(programme) || ' has begun'
      when score >= 8 then 'Add to the unit plan'
      else 'Keep an eye on: ' || sign
    end
  ),
  json_build_array('PE teacher'),
  case days when 30 then 'monthly' when 90 then 'each term' else 'every half year' end,
  assessed_at + interval '1 day' * days
from scored
where not exists (
  select from faraday.injury_risk_assessments as present
  where present.risk_factor_id = scored.id
    and present.activity_id = scored.activity_id
    and present.created_at = scored.assessed_at
);
