--! table: faraday.prevention_measures
--! mark: text description
--! key: risk_factor_id, name

-- What is done against each cause, by its category: one measure for each, a second for most. The rating (0 to 100) is the mean
-- of the measure's assessments, which the second statement takes over; without any it is still unknown.
with

remedies (category, turn, name, steps, gear, cost) as (
  values
    ('MOVEMENT', 0, 'Technique ladder', 'Show it slowly + Practise in pairs + Use it in the game', 'floor spots', 80),
    ('MOVEMENT', 1, 'Video feedback', 'Film from the side + Watch together + Set one point', 'tablet', 150),
    ('PHYSICAL', 0, 'Balance and strength block', 'Test + Ten minutes in each lesson + Test again', 'bands, mats', 120),
    ('PHYSICAL', 1, 'Graded return', 'Ask for pain + Half the load + Full load after a week', 'log sheet', 20),
    ('SPACE', 0, 'Two small fields instead of one', 'Measure the hall + Mark both fields + Rotate teams', 'cones', 40),
    ('SPACE', 1, 'Safety strip along the walls', 'Tape two metres + Teach the stop + Check weekly', 'floor tape', 35),
    ('EQUIPMENT', 0, 'Check before each lesson', 'Count + Look and pull + Tag what fails', 'red tags', 25),
    ('EQUIPMENT', 1, 'Replacement plan', 'List ages + Budget + Replace the oldest', 'inventory', 900),
    ('MEDICAL', 0, 'Action plans in the lesson bag', 'Copy from the nurse + Brief substitutes + Check each term', 'lesson bags', 60),
    ('MEDICAL', 1, 'Clearance before return', 'Note from the doctor + Five steps + Report to the nurse', 'forms', 10),
    ('ENVIRONMENT', 0, 'Station reading at eight', 'Read + Post the level + Change the plan', 'weather station', 240),
    ('ENVIRONMENT', 1, 'Plan B indoors', 'Book the hall + Prepare cards + Move within five minutes', 'station cards', 45),
    ('BEHAVIOUR', 0, 'Rules with the class', 'Collect dangers + Agree three rules + Post them', 'poster', 15),
    ('BEHAVIOUR', 1, 'Pupil safety captains', 'Name two + Check shoes and gear + Swap monthly', 'armbands', 20),
    ('SUPERVISION', 0, 'Stations in sight', 'Stand by the riskiest + Sight lines free + Scan every minute', 'station plan', 0),
    ('SUPERVISION', 1, 'Second adult for risky units', 'Ask early + Brief + Share the stations', 'timetable', 300)
),

factors as (
  select
    factor.*,
    row_number() over (
      order by coalesce(substring(factor.name from ', survey ([0-9]{1,9})$')::integer, 1), factor.name collate "C"
    ) - 1 as position,
    count(*) over () as factors
  from faraday.injury_risk_factors as factor
  where factor.description like 'MOCK:%'
),

listed as (
  select n, factors.id, factors.name as factor, factors.risk_level, factors.created_at + interval '30 days' as begun, remedies.*
  from generate_series(1, seed.rows(60)) as n
  join (select max(factors) as total from factors) as whole on true
  left join factors on factors.position = mod(n - 1, total)
  left join remedies on remedies.category = factors.category and remedies.turn = (n - 1) / total
)

insert into faraday.prevention_measures (
  created_at, updated_at, name, status, is_active, metadata, risk_factor_id, description, implementation_steps, next_scheduled,
  target_population, required_equipment,
  training_needed, cost_estimates, timeline, success_criteria, monitoring_metrics, evaluation_frequency, measure_metadata
)
select
  begun,
  begun,
  name,
  'ACTIVE',
  true,
  json_build_object('category', category),
  id,
  'MOCK: ' || name || ' against ' || lower(left(factor, 1)) || substr(factor, 2) || '.',
  to_json(string_to_array(steps, ' + ')),
  seed.today() + 3 + mod(n * 11, 60) + interval '15 hours',
  json_build_object('schools', 'all', 'grades', case when category = 'SUPERVISION' then '6-12' else 'K-12' end),
  json_build_array(gear),
  json_build_array(case when cost >= 100 then 'half-day course' else 'short briefing' end),
  json_build_object('amount', cost, 'currency', 'USD', 'per', 'school'),
  json_build_object('from', begun::date, 'weeks', 6 + mod(n, 4) * 2),
  json_build_array('fewer incidents of this cause than in the year before'),
  json_build_array('compliance in observed lessons', 'incidents per 1,000 lessons'),
  case risk_level when 'HIGH' then 'monthly' when 'MEDIUM' then 'each term' else 'each year' end,
  json_build_object('cause', factor)
from listed
on conflict (risk_factor_id, name) do nothing;

update faraday.prevention_measures as measure
set
  effectiveness_rating = assessed.rating,
  effectiveness = case when assessed.rating >= 80 then 'HIGH' when assessed.rating >= 60 then 'MODERATE' else 'LOW' end
from (
  select measure_id, round(avg(effectiveness_score)::numeric, 1) as rating
  from faraday.prevention_assessments
  group by measure_id
) as assessed
where assessed.measure_id = measure.id
  and measure.description like 'MOCK:%'
  and measure.effectiveness_rating is distinct from assessed.rating;
