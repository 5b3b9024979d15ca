--! table: faraday.injury_risk_factors
--! mark: text description
--! key: name

-- Known causes of injuries in lessons: thirty-five, each with likelihood and severity from 1 to 5. Their product decides the
-- level (15 and more high, 8 and more medium), and the level decides priority, how often it is looked at and when next. The
-- programme is the one that works against it.
with

factors (number, name, category, likely, severe, base, programme, sign) as (
  values
    (1, 'Poor landing technique', 'MOVEMENT', 4, 3, 'Obstacle course', 'Safe landing and jumping', 'knees fall inwards'),
    (2, 'Weak ankles after a sprain', 'PHYSICAL', 4, 3, 'Small-sided soccer', 'Neuromuscular warm-up', 'limps after turns'),
    (3, 'Collisions in tag games', 'SPACE', 4, 2, 'Freeze tag', 'Concussion awareness', 'runs looking back'),
    (4, 'Unfitted or missing goggles', 'EQUIPMENT', 3, 5, 'Floor hockey game', 'Eyes, teeth and shins', 'goggles on the forehead'),
    (5, 'Exercise-induced asthma', 'MEDICAL', 4, 4, 'Shuttle run', 'Asthma-ready lessons', 'coughs after runs'),
    (6, 'Heat on the field', 'ENVIRONMENT', 3, 5, 'Kickball', 'Heat and hydration', 'red face, slow answers'),
    (7, 'Wet floor by the doors', 'ENVIRONMENT', 3, 3, 'Relay races', 'Neuromuscular warm-up', 'footprints on the floor'),
    (8, 'Mats that slide apart', 'EQUIPMENT', 3, 4, 'Balance beam walks', 'Mats and tumbling', 'gaps between mats'),
    (9, 'Skipped warm-up', 'BEHAVIOUR', 3, 2, 'Three-on-three basketball', 'Neuromuscular warm-up', 'late arrivals'),
    (10, 'Head contact in games', 'SPACE', 2, 5, 'Flag football', 'Concussion awareness', 'dives for the flag'),
    (11, 'Untied or worn shoes', 'EQUIPMENT', 5, 2, 'Jump rope', 'Neuromuscular warm-up', 'laces on the floor'),
    (12, 'Rolling on the neck', 'MOVEMENT', 2, 5, 'Forward rolls', 'Mats and tumbling', 'head first on the mat'),
    (13, 'Overused shoulders', 'PHYSICAL', 3, 2, 'Overhand throwing', 'Throwing-arm care', 'rubs the shoulder'),
    (14, 'Mixed skill levels in one game', 'SUPERVISION', 4, 2, 'Kickball', 'Concussion awareness', 'one side always wins'),
    (15, 'Sticks above the waist', 'BEHAVIOUR', 4, 4, 'Floor hockey stick handling', 'Eyes, teeth and shins', 'backswing over the hip'),
    (16, 'Unanchored goals', 'EQUIPMENT', 1, 5, 'Small-sided soccer', 'Eyes, teeth and shins', 'goal rocks'),
    (17, 'Too many pupils for one adult', 'SUPERVISION', 3, 4, 'Obstacle course', 'Safe landing and jumping', 'stations without an adult'),
    (18, 'Climbing above the line', 'BEHAVIOUR', 3, 5, 'Climbing wall traverse', 'Mats and tumbling', 'feet over the red line'),
    (19, 'Low fitness after holidays', 'PHYSICAL', 4, 2, 'Mile run', 'Strength foundation', 'out of breath early'),
    (20, 'Dehydration', 'MEDICAL', 3, 3, 'Ultimate frisbee', 'Heat and hydration', 'headache'),
    (21, 'Poor air outside', 'ENVIRONMENT', 2, 4, 'Cross-country run', 'Asthma-ready lessons', 'haze over the field'),
    (22, 'Hyperextended fingers', 'MOVEMENT', 4, 1, 'Volleyball passing', 'Throwing-arm care', 'stiff fingers at the ball'),
    (23, 'Hurdles set the wrong way', 'EQUIPMENT', 2, 4, 'Track hurdles', 'Safe landing and jumping', 'feet of the hurdle behind'),
    (24, 'Unknown allergies', 'MEDICAL', 1, 5, 'Nature hike', 'Asthma-ready lessons', 'form not returned'),
    (25, 'Return too early after injury', 'MEDICAL', 3, 4, 'Capture the flag', 'Concussion awareness', 'no clearance on file'),
    (26, 'Weak core', 'PHYSICAL', 3, 2, 'Plank challenges', 'Strength foundation', 'hips sag'),
    (27, 'Jewellery and long hair', 'BEHAVIOUR', 4, 2, 'Cartwheels', 'Mats and tumbling', 'earrings in'),
    (28, 'Throwing in two directions', 'SPACE', 3, 3, 'Softball fielding', 'Throwing-arm care', 'balls cross'),
    (29, 'Fatigue at the end of units', 'PHYSICAL', 3, 2, 'Interval sprints', 'Strength foundation', 'form falls apart'),
    (30, 'Glare on the court', 'ENVIRONMENT', 2, 2, 'Badminton rallies', 'Eyes, teeth and shins', 'pupils squint'),
    (31, 'Lifting without a spotter', 'SUPERVISION', 2, 5, 'Medicine ball throws', 'Strength foundation', 'pupil alone at the bar'),
    (32, 'Running on the pool deck', 'BEHAVIOUR', 3, 3, 'Freestyle swimming', 'Safe landing and jumping', 'wet feet running'),
    (33, 'Swimmers out of their depth', 'SUPERVISION', 1, 5, 'Water safety', 'Concussion awareness', 'holds the rope'),
    (34, 'Torn resistance bands', 'EQUIPMENT', 2, 3, 'Resistance band circuit', 'Strength foundation', 'white cracks'),
    (35, 'Uneven partners in contact games', 'SUPERVISION', 3, 3, 'Wrestling stance games', 'Strength foundation', 'weights far apart')
),

rated as (
  select
    n,
    factors.*,
    factors.name || case when n > 35 then ', survey ' || 1 + (n - 1) / 35 else '' end as title,
    likely * severe as score,
    case when likely * severe >= 15 then 'HIGH' when likely * severe >= 8 then 'MEDIUM' else 'LOW' end as level,
    seed.today() - 14 - mod(n * 5, 30) as assessed
  from generate_series(1, seed.rows(35)) as n
  join factors on factors.number = 1 + mod(n - 1, 35)
)

insert into faraday.injury_risk_factors (
  created_at, updated_at, name, status, is_active, metadata, description, risk_level, category, affected_activities,
  prevention_strategies, monitoring_frequency,
  prevention_program_id, risk_indicators, early_warning_signs, impact_severity, occurrence_likelihood, prevention_priority,
  next_assessment,
  training_requirements, factor_metadata
)
select
  seed.today() - 500 - mod(n, 60) + interval '10 hours',
  assessed + interval '15 hours',
  title,
  'ACTIVE',
  true,
  json_build_object('likelihood', likely, 'severity', severe, 'score', score),
  'MOCK: ' || rated.name || ', seen most in ' || lower(left(base, 1)) || substr(base, 2) || ': ' || sign || '.',
  level,
  category,
  json_build_array(base),
  json_build_array(rated.programme),
  case level when 'HIGH' then 'weekly' when 'MEDIUM' then 'monthly' else 'each term' end,
  programme.id,
  json_build_array(sign),
  json_build_array(sign),
  (array['minimal', 'minor', 'moderate', 'serious', 'severe'])[severe],
  (array['rare', 'unlikely', 'possible', 'likely', 'almost certain'])[likely],
  lower(level),
  assessed + case level when 'HIGH' then 45 when 'MEDIUM' then 120 else 240 end + interval '15 hours',
  json_build_array('yearly safety briefing'),
  json_build_object('base_activity', base, 'last_assessed', assessed)
from rated
left join faraday.injury_preventions as programme
  on programme.name = rated.programme || ', grades 6-8' and programme.description like 'MOCK:%'
on conflict (name) do nothing;
