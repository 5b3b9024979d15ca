--! table: faraday.skill_assessment_safety_protocols
--! mark: text description
--! key: description

-- What to do before, during and after an assessment of an activity type: five protocols for each of thirty types, written by
-- a PE teacher, reviewed within the last year and again in the next.
with

kinds (number, kind, purpose, steps) as (
  values
    (1, 'preparation', 'checking the place before the first pupil starts',
      'Walk the area|Test the equipment|Mark start and stop|Count the group'),
    (2, 'supervision', 'watching while pupils are assessed',
      'Stand where all are in sight|One pupil at a time at risk points|Stop on the whistle'),
    (3, 'first_aid', 'an injury during the assessment',
      'Stop the group|Look after the pupil|Send for the nurse|Note time and place|Call the family'),
    (4, 'medical', 'a pupil with a medical condition',
      'Read the care card|Medicine within reach|Agree on a stop sign|Ask afterwards'),
    (5, 'evacuation', 'leaving gym or field', 'Whistle three times|Line up at the door|Walk to the meeting point|Count again')
),

types as (
  select type, row_number() over (order by type collate "C") as place
  from unnest(array[
    'Aerobics', 'Balance', 'Ball games', 'Basketball', 'Badminton', 'Circuit training', 'Climbing', 'Cross-country', 'Dance',
      'Floor hockey',
    'Flag football', 'Gymnastics', 'Hiking', 'Jumping', 'Kickball', 'Martial arts', 'Obstacle course', 'Orienteering',
      'Parachute games',
    'Relay races', 'Rope jumping', 'Soccer', 'Softball', 'Sprinting', 'Strength training', 'Swimming', 'Table tennis',
      'Throwing', 'Volleyball', 'Yoga'
  ]) as type
),

teachers as (
  select account.id, account.email, (row_number() over (order by created_at, email collate "C"))::integer as place
  from faraday.users as account
  where user_type = 'pe_teacher'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select n, types.type, kinds.*, seed.today() - seed.int('safety_protocols.last_reviewed', n, 10, 330) as reviewed
  from generate_series(1, least(seed.rows(150), 150)) as n
  left join types on types.place = 1 + mod(n - 1, 30)
  left join kinds on kinds.number = 1 + mod((n - 1) / 30, 5)
),

written as (
  select wanted.*, 'MOCK: ' || type || ': ' || purpose || '.' as text
  from wanted
)

insert into faraday.skill_assessment_safety_protocols (
  description, activity_type, protocol_type, steps, required_equipment, emergency_contacts, created_by, last_reviewed,
    next_review,
  created_at, updated_at
)
select
  text,
  type,
  kind,
  to_json(string_to_array(steps, '|')),
  case when kind in ('first_aid', 'medical') then '["first-aid kit", "phone", "care cards"]'
    else '["whistle", "class list"]' end::json,
  json_build_array(json_build_object('who', 'School nurse', 'extension', '4110'),
    json_build_object('who', 'Emergency', 'phone', '911')),
  teachers.id,
  reviewed + interval '15 hours',
  reviewed + interval '380 days',
  seed.today() - interval '700 days' + interval '9 hours' + n * interval '10 minutes',
  reviewed + interval '15 hours'
from written
left join teachers on teachers.place = 1 + mod(n - 1, 25)
where not exists (
  select from faraday.skill_assessment_safety_protocols as present
  where present.description = written.text
);
