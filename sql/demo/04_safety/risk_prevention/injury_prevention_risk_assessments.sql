--! table: faraday.injury_prevention_risk_assessments
--! mark: parent prevention_program_id
--! key: prevention_program_id, assessment_date

-- Each programme is reviewed twice to three times: four areas scored from 0 to 100, their mean is the overall score, and later
-- reviews are a little lower because the programme works. 60 and more is high (looked at again after two months), 40 and more
-- medium (four months), less low (nine months).
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
programmes as (
  select
    programme.*,
    row_number() over (
      order by coalesce(substring(programme.name from ', edition ([0-9]{1,9})$')::integer, 1), programme.name collate "C"
    ) - 1 as position,
    count(*) over () as programmes
  from faraday.injury_preventions as programme
  where programme.description like 'MOCK:%'
),

staff as (
  select
    account.first_name || ' ' || account.last_name as name,
    row_number() over (order by account.created_at, account.email collate "C") - 1 as place, count(*) over () as teachers
  from faraday.users as account
  where account.user_type = 'pe_teacher'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

reviews as (
  -- The first round is the latest in time.
  select
    n,
    programmes.*,
    (n - 1) / total as round,
    school_days.day + interval '14 hours 50 minutes' as reviewed_at
  from generate_series(1, seed.rows(120)) as n
  join (select max(programmes) as total from programmes) as whole on true
  left join programmes on programmes.position = mod(n - 1, total)
  left join school_days on school_days.back = 2 + mod(n * 5, 30) + 50 * ((n - 1) / total)
),

areas as materialized (
  select
    n,
    area,
    turn,
    round(least(95, greatest(8,
      case reviews.risk_level when 'HIGH' then 60 when 'MEDIUM' then 46 else 30 end + 5 * round
        + 24 * seed.uniform('injury_prevention_risk_assessments.area', n * 10 + turn)::numeric - 12
    ))) as score
  from reviews
  cross join (values (1, 'technique'), (2, 'equipment'), (3, 'supervision'), (4, 'surroundings')) as listed (turn, area)
),

means as (
  select
    n,
    round(avg(score), 1) as overall,
    json_agg(json_build_object('factor', area, 'score', score) order by turn) as evaluated,
    json_agg(area order by turn) filter (where score >= 60) as high,
    json_agg(area order by turn) filter (where score >= 40 and score < 60) as medium,
    json_agg(area order by turn) filter (where score < 40) as low,
    (array_agg(area order by score desc, turn))[1] as worst
  from areas
  group by n
)

insert into faraday.injury_prevention_risk_assessments (
  created_at, updated_at, status, is_active, prevention_program_id, assessment_date, overall_risk_score, risk_factors_evaluated,
  recommendations, assessment_method, assessor,
  data_sources, high_risk_areas, medium_risk_areas, low_risk_areas, risk_trends, immediate_actions, short_term_actions,
  long_term_actions,
  responsible_parties, next_assessment_date, monitoring_plan
)
select
  reviewed_at,
  reviewed_at,
  'COMPLETED',
  true,
  reviews.id,
  reviewed_at,
  overall,
  evaluated,
  json_build_array('Work on ' || worst || ' first'),
  'four areas, 0 to 100',
  staff.name,
  json_build_array('incident counts', 'observation'),
  coalesce(high, '[]'::json),
  coalesce(medium, '[]'::json),
  coalesce(low, '[]'::json),
  json_build_object(
    'review', case round when 0 then 'latest' else 'earlier' end, 'direction', case when round = 0 then 'falling' else 'open' end
  ),
  case when overall >= 60 then json_build_array('Brief all teachers on ' || worst) end,
  json_build_array(case when overall >= 40 then 'Observe three lessons' else 'Observe one lesson' end),
  json_build_array('Renew the programme each year'),
  json_build_array('PE department', 'school nurse'),
  reviewed_at + interval '1 day' * case when overall >= 60 then 60 when overall >= 40 then 120 else 270 end,
  json_build_object('frequency', reviews.monitoring_frequency)
from reviews
join means using (n)
join (select max(teachers) as total from staff) as staffed on true
left join staff on staff.place = mod(reviews.n * 3, staffed.total)
where not exists (
  select from faraday.injury_prevention_risk_assessments as present
  where present.prevention_program_id = reviews.id
    and present.assessment_date = reviews.reviewed_at
);
