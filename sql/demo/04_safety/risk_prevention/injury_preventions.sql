--! table: faraday.injury_preventions
--! mark: text description
--! key: name

-- Prevention programmes: nine subjects for each of five audiences, with plan, cost and what counts as success. Further editions
-- follow on a larger scale.
with

programmes (place, programme, type, about, steps, training, gear, goal, level, cost) as (
  values
    (0, 'Neuromuscular warm-up', 'WARM_UP', 'Balance, hops and core work before each lesson',
      'Show the drills + Ten minutes before each lesson + Harder form every four weeks', 'Two-hour course', 'Floor spots',
      'Ankle and knee injuries down by a third', 'MEDIUM', 300),
    (1, 'Safe landing and jumping', 'TECHNIQUE', 'Soft landings on bent knees',
      'Land and freeze + Jump and turn + Jump in the game', 'Video unit', 'Low boxes and mats',
      'Four of five pupils land with bent knees', 'MEDIUM', 450),
    (2, 'Concussion awareness', 'EDUCATION', 'Signs, sideline test, return to play',
      'Yearly lesson + Card in each lesson bag + Return in five steps', 'Online certificate', 'Concussion cards',
      'No return on the day of a head injury', 'HIGH', 200),
    (3, 'Heat and hydration', 'ENVIRONMENT', 'Water, shade and shorter bouts',
      'Read the station + Water every 15 minutes + Move indoors from 39 °C', 'Briefing in May', 'Coolers and a thermometer',
      'No heat illness', 'HIGH', 250),
    (4, 'Asthma-ready lessons', 'MEDICAL', 'Inhalers, slow starts, clean air',
      'Action plans copied + Inhaler check before runs + Indoors with poor air', 'Nurse briefing', 'Lesson bags',
      'Attacks in lessons down by half', 'HIGH', 180),
    (5, 'Mats and tumbling', 'EQUIPMENT', 'Joined mats, progressions, spotters',
      'Mats joined + Wedge before floor + Spotters named', 'Practical afternoon', 'Mats and straps', 'No fall beside a mat',
      'MEDIUM', 1200),
    (6, 'Throwing-arm care', 'TECHNIQUE', 'Warm shoulders, counted throws', 'Band warm-up + Throw count + Rest day', 'Video unit',
      'Resistance bands', 'No shoulder pain through the season', 'LOW', 160),
    (7, 'Eyes, teeth and shins', 'PROTECTIVE_GEAR', 'Goggles, guards and low blades', 'Gear counted + Fitted + No gear, no game',
      'Rules meeting', 'Goggles and shin guards', 'Everybody protected in stick games', 'MEDIUM', 900),
    (8, 'Strength foundation', 'CONDITIONING', 'Body-weight strength twice a week',
      'Squat, push, pull + More repetitions + Light loads', 'Coaching course', 'Bands and light dumbbells',
      'Push-ups and planks improve by a fifth', 'LOW', 350)
),

audiences (band, audience, pupils) as (
  values
    (0, 'grades 6-8', 800), (1, 'grades 9-12', 1400), (2, 'grades 3-5', 750), (3, 'grades K-2', 750), (4, 'school teams', 240)
),

offered as (
  select
    n,
    programmes.*,
    audiences.*,
    programme || ', ' || audience || case when n > 45 then ', edition ' || 1 + (n - 1) / 45 else '' end as name,
    seed.today() - 330 - mod(n * 7, 300) as begun
  from generate_series(1, seed.rows(45)) as n
  join programmes on place = mod(n - 1, 9)
  join audiences on band = mod((n - 1) / 9, 5)
)

insert into faraday.injury_preventions (
  created_at, updated_at, name, status, is_active, metadata, description, target_population, implementation_plan,
  effectiveness_metrics, cost_estimates, timeline,
  program_type, risk_factors_addressed, prevention_strategies, training_requirements, equipment_needed, success_criteria,
  monitoring_frequency,
  evaluation_methods, reporting_requirements, risk_level, prevention_metadata
)
select
  begun + interval '9 hours',
  begun + 90 + interval '9 hours',
  name,
  'ACTIVE',
  true,
  json_build_object('edition', 1 + (n - 1) / 45),
  'MOCK: ' || about || ', for ' || audience || '.',
  json_build_object('audience', audience, 'pupils', pupils),
  to_json(string_to_array(steps, ' + ')),
  json_build_object('injuries_per_1000_lessons', 'counted', 'compliance_percent', 'observed'),
  json_build_object('first_year', cost, 'each_year', round(cost * 0.4), 'currency', 'USD'),
  json_build_object('start', begun, 'weeks', 12),
  type,
  json_build_array(about),
  to_json(string_to_array(steps, ' + ')),
  json_build_array(training),
  json_build_array(gear),
  json_build_array(goal),
  case level when 'HIGH' then 'weekly' when 'MEDIUM' then 'monthly' else 'each term' end,
  json_build_array('incident counts', 'observation'),
  json_build_array('report to the athletic director each term'),
  level,
  json_build_object('owner', case type when 'MEDICAL' then 'school nurse' else 'PE department' end)
from offered
on conflict (name) do nothing;
