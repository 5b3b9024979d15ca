--! table: faraday.safety_guidelines
--! mark: text description
--! key: name

-- The district's rules of safe lessons: ten subjects for each of four grade bands; what younger pupils need is stricter. Later
-- sets are the editions of further years.
with

subjects (place, subject, category, about, first_rule, second_rule, third_rule, activities, gear, hazard) as (
  values
    (0, 'Tumbling and rolls', 'GYMNASTICS', 'Floor exercises on mats', 'Mats edge to edge, one pupil at a time',
      'Tuck the chin; no rolls with neck pain', 'All move in one direction', 'Forward rolls + Cartwheels',
      'Folding tumbling mats + Wedge mats', 'Neck and back pain'),
    (1, 'Climbing', 'ADVENTURE', 'Traverse wall and ropes', 'Mats joined under the wall', 'Feet below the red line',
      'Spotter for each climber', 'Climbing wall traverse', 'Crash mats', 'Suspected fracture'),
    (2, 'Ball games with contact', 'TEAM_SPORTS', 'Soccer, basketball, handball', 'Shin guards in games',
      'No pushing, no slide tackles', 'Balls stop on the whistle', 'Small-sided soccer + Three-on-three basketball',
      'Soccer balls + Pinnies', 'Sprains and strains'),
    (3, 'Stick and racket sports', 'TEAM_SPORTS', 'Floor hockey, badminton, tennis', 'Goggles on before the first stroke',
      'Sticks below the waist', 'Two racket lengths apart', 'Floor hockey game + Badminton rallies', 'Safety goggles',
      'Bruises and scrapes'),
    (4, 'Running and tag', 'CARDIO', 'Shuttle runs, tag, relays', 'Stop lines two metres from walls',
      'Tag with an open hand below the shoulder', 'Inhalers at the finish', 'Shuttle run + Freeze tag + Mile run', 'Cones',
      'Asthma attack'),
    (5, 'Throwing and striking', 'SKILLS', 'Softball, disc, T-ball', 'All throw in one direction', 'Collect only on the signal',
      'Nobody inside the batter''s circle', 'Overhand throwing + T-ball batting', 'Soft-core balls', 'Near miss'),
    (6, 'Strength training', 'FITNESS', 'Body weight, bands, weights', 'Form before load', 'A spotter for each bar',
      'Stop with pain', 'Fitness circuit + Medicine ball throws', 'Bands + Medicine balls', 'Sprains and strains'),
    (7, 'Water', 'AQUATICS', 'Swimming and water safety', 'Lifeguard on deck', 'Buddies check each other', 'Walk on the deck',
      'Freestyle swimming + Water safety', 'Rescue tubes + Kickboards', 'Pool rescue'),
    (8, 'Lessons outdoors', 'ENVIRONMENT', 'Heat, cold, wind, thunder, air', 'Read the station before going out',
      'Water within reach', 'Indoors with thunder', 'Nature hike + Orienteering', 'First-aid kit + Phone', 'Heat'),
    (9, 'Pupils with medical conditions', 'HEALTH', 'Asthma, allergies, diabetes, epilepsy', 'Know the action plan of each pupil',
      'Medication in the lesson bag', 'Tell substitutes', 'Mile run + Freestyle swimming',
      'Inhaler + Glucose tablets + Epinephrine', 'Severe allergic reaction')
),

bands (band, grades, adults, extra, review) as (
  values
    (0, 'K-2', 'one adult for 12 pupils', 'Show it, do it together, repeat the rule before each turn', 'every 6 months'),
    (1, '3-5', 'one adult for 20 pupils', 'Pupils repeat the rule in their own words', 'every 6 months'),
    (2, '6-8', 'one adult for 25 pupils', 'Pupils check their own equipment', 'every year'),
    (3, '9-12', 'one adult for 30 pupils', 'Pupils lead the check and note it', 'every year')
),

rules as (
  select
    n,
    subjects.*,
    bands.*,
    subject || ', grades ' || grades || case when n > 40 then ', edition ' || 1 + (n - 1) / 40 else '' end as name,
    seed.today() - 15 - mod(n * 13, 160) as reviewed
  from generate_series(1, seed.rows(40)) as n
  join subjects on place = mod(n - 1, 10)
  join bands on band = mod((n - 1) / 10, 4)
)

insert into faraday.safety_guidelines (
  created_at, updated_at, name, status, is_active, metadata, category, description, guidelines, compliance_requirements,
  target_activities, equipment_requirements,
  training_requirements, supervision_requirements, compliance_metrics, review_frequency, last_review_date, next_review_date,
  reference_materials,
  emergency_procedures, contact_information
)
select
  seed.today() - 700 + interval '10 hours',
  reviewed + interval '11 hours',
  name,
  'ACTIVE',
  true,
  json_build_object('grades', grades, 'version', '1.' || mod(n, 4)),
  category,
  'MOCK: ' || about || ' in grades ' || grades || ': ' || lower(left(first_rule, 1)) || substr(first_rule, 2) || '.',
  json_build_array(first_rule, second_rule, third_rule, extra),
  json_build_array('Rules posted in the gym', 'Checklist before the unit begins'),
  to_json(string_to_array(activities, ' + ')),
  to_json(string_to_array(gear, ' + ')),
  json_build_array(
    'First aid every two years', case when category = 'AQUATICS' then 'Lifeguard certificate' else 'Yearly safety briefing' end
  ),
  json_build_object('ratio', adults),
  json_build_object('target_percent', 95, 'measured_by', 'safety checks'),
  review,
  reviewed + interval '11 hours',
  reviewed + interval '11 hours' + interval '1 day' * case review when 'every year' then 365 else 182 end,
  json_build_array('SHAPE America: safe lessons', 'District handbook, chapter ' || 2 + place),
  json_build_array(hazard),
  json_build_object('nurse', '(609) 555-0142', 'emergency', '911')
from rules
on conflict (name) do nothing;
