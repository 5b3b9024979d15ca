--! table: faraday.safety_protocols
--! mark: text description
--! key: name

-- What to do, step by step: thirty protocols, reviewed once a year by the athletic director. On a larger scale the later sets
-- are the local versions of schools.
with

protocols (number, name, category, about, requirement, steps) as (
  values
    (1, 'Sprains and strains', 'MEDICAL', 'Ankle, knee, wrist and finger injuries without deformity',
      'Ice packs and elastic bandage in the first-aid cabinet',
      'Stop the activity; rest, ice, compression, elevation; call the nurse; inform the parents'),
    (2, 'Suspected concussion', 'MEDICAL', 'Any blow to the head or the body that shakes the head',
      'Concussion card at hand; nurse trained in the sideline test',
      'Remove from play; do not leave alone; nurse examines; no return on the same day; written clearance before the first lesson'),
    (3, 'Suspected fracture', 'MEDICAL', 'Deformity, swelling, or pain on light touch', 'Splints; emergency numbers posted',
      'Do not move the limb; splint; call 911 when deformed; inform the parents; file the incident within the day'),
    (4, 'Asthma attack', 'MEDICAL', 'Wheezing, tight chest, cannot finish a sentence',
      'Inhaler of each pupil with asthma in the lesson bag',
      'Sit upright; inhaler as in the action plan; 911 when no better in five minutes; stay with the pupil'),
    (5, 'Neck and back pain', 'MEDICAL', 'Pain in the spine after a fall or roll', 'Nobody moves the pupil; phone in the gym',
      'Hold the head still; call 911; clear the area; wait for the ambulance'),
    (6, 'Bruises and scrapes', 'MEDICAL', 'Small wounds that the teacher can treat', 'Gloves, water, plasters', 'Gloves on; rinse; cover; note in the log'),
    (7, 'Faulty equipment', 'EQUIPMENT', 'Anything that breaks, slips or comes loose in use', 'Red tags and a lockable store',
      'Stop; clear the area; tag and lock away; report the same day; inspect the others of its kind'),
    (8, 'Wet or slippery floor', 'FACILITY', 'Water, dust or sweat on the floor', 'Mop and warning sign by the door',
      'Stop; mark the place; dry it; check shoes; resume when dry'),
    (9, 'Conflict between pupils', 'BEHAVIOUR', 'Pushing, hitting, threats', 'Two adults in sight of the gym',
      'Separate; calm down; hear both sides; inform the principal; talk with the parents'),
    (10, 'Near miss', 'GENERAL', 'Nobody was hurt, but somebody could have been', 'Forms at the office',
      'Stop; remove the cause; tell the class why; report within two days'),
    (11, 'Heat', 'ENVIRONMENT', 'Heat index of 33 °C and more', 'Thermometer and water on the field',
      'Shade and water every 15 minutes; shorter bouts; indoors from 39 °C'),
    (12, 'Lightning', 'ENVIRONMENT', 'Thunder heard or lightning seen', 'Shelter within five minutes',
      'Off the field; 30 minutes after the last thunder; head count'),
    (13, 'Poor air', 'ENVIRONMENT', 'Air quality index above 100', 'Index read each morning',
      'Indoors for pupils with asthma above 100, for all above 150; windows closed'),
    (14, 'Cold and wind', 'ENVIRONMENT', 'Below -7 °C with wind', 'Layers and gloves', 'Short outdoor parts; keep moving; indoors below -12 °C'),
    (15, 'Severe allergic reaction', 'MEDICAL', 'Hives, swelling, trouble breathing',
      'Epinephrine in the office and the lesson bag',
      'Epinephrine into the thigh; 911; lie down, legs up; second dose after five minutes'),
    (16, 'Low blood glucose', 'MEDICAL', 'Shaking, sweating, confusion in a pupil with diabetes',
      'Glucose tablets in the lesson bag', 'Sit; 15 g of glucose; test after 15 minutes; nurse; parents'),
    (17, 'Seizure', 'MEDICAL', 'Loss of consciousness with jerking', 'Clear floor, a watch',
      'Clear the space; cushion the head; time it; 911 after five minutes; recovery position'),
    (18, 'Cardiac arrest', 'MEDICAL', 'Collapse without normal breathing', 'Defibrillator within three minutes of each room',
      '911; compressions at once; defibrillator; keep on until help comes'),
    (19, 'Pool rescue', 'AQUATICS', 'A swimmer in trouble', 'Lifeguard on deck; rescue tube at the chair',
      'Whistle; clear the pool; reach or throw; enter with the tube; 911'),
    (20, 'Climbing wall supervision', 'ACTIVITY', 'Rules for the traverse wall', 'Mats joined; red line in sight',
      'Check mats; three climbers at most; spotters; feet below the line'),
    (21, 'Tumbling and rolls', 'ACTIVITY', 'Rules for floor exercises', 'Mats edge to edge',
      'Ask for neck pain; teach the tuck; one at a time; same direction'),
    (22, 'Stick sports', 'ACTIVITY', 'Floor hockey and the like', 'Goggles for each pupil',
      'Goggles on; blade below the waist; stop on the whistle; penalties'),
    (23, 'Weight room', 'ACTIVITY', 'Strength training with free weights', 'One adult for 15 pupils', 'Collars on; spotter; bar path clear; log the loads'),
    (24, 'Field trips on foot', 'ACTIVITY', 'Hikes and orienteering', 'Two adults, phone, first-aid kit',
      'Head count; pairs; turn-around time; call at each checkpoint'),
    (25, 'Fire drill in the gym', 'EMERGENCY', 'Evacuation in sports clothes', 'Blankets by the exit', 'Stop; line up; exit; head count; blankets in winter'),
    (26, 'Lockdown in the gym', 'EMERGENCY', 'Threat inside or near the building', 'Doors that lock from inside',
      'Storeroom; lights off; silence; wait for the code'),
    (27, 'Missing pupil', 'EMERGENCY', 'Head count does not match', 'Class list in the lesson bag',
      'Stop; search rooms and field; office in three minutes; 911 in ten'),
    (28, 'Blood and body fluids', 'HYGIENE', 'Any spill', 'Gloves, absorbent, disinfectant', 'Gloves; cover; disinfect; bag; wash hands'),
    (29, 'Return to play', 'MEDICAL', 'After injury or illness', 'Written clearance',
      'Clearance on file; five steps over five days; back a step when symptoms return'),
    (30, 'Opening inspection', 'FACILITY', 'Each morning before the first class', 'Checklist by the door',
      'Floor; walls and padding; equipment; exits; note and sign')
),

reviewers as (
  select account.id, row_number() over (order by account.created_at, account.email collate "C") as place
  from faraday.users as account
  where account.user_type = 'athletic_director'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
)

insert into faraday.safety_protocols (
  name, description, category, requirements, procedures, emergency_contacts, is_active, last_reviewed, reviewed_by, created_by
)
select
  protocols.name || case when n > 30 then ', local version ' || (n - 1) / 30 else '' end,
  'MOCK: ' || about || '.',
  category,
  requirement || '.',
  replace(steps, '; ', E';\n') || '.',
  case
    when category in ('MEDICAL', 'EMERGENCY', 'AQUATICS') then '911; school nurse (609) 555-0142; poison control 1-800-222-1222'
    else 'Main office (609) 555-0140'
  end,
  true,
  seed.today() - 20 - mod(n * 11, 300) + interval '13 hours',
  reviewers.id,
  reviewers.id
from generate_series(1, seed.rows(30)) as n
join protocols on protocols.number = 1 + mod(n - 1, 30)
left join reviewers on place = 1
on conflict (name) do nothing;
