--! table: faraday.safety_incidents
--! mark: text description
--! key: student_id, incident_date

-- What went wrong in lessons of the last school year and this one, each in a lesson of the pupil's own class, with its teacher,
-- in the gym or on the field. Most are small: eight in ten injuries are bruises, scrapes and sprains. A kind brings its
-- activity, severity, first action and protocol; asthma is only written of pupils who have it. The metadata's kind is what
-- safety_measures.sql goes by.
with

school_days as (
  -- The last school days of each weekday, the latest first: none in summer, none in the winter break.
  select
    day,
    extract(isodow from day)::integer as weekday,
    row_number() over (partition by extract(isodow from day) order by day desc) as back
  from (select seed.today() - ago as day from generate_series(1, 365) as ago) as listed
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),
classes as (
  -- Each class with its school, the hour it begins and the first of its weekdays.
  select
    class.*,
    school.id as school_id,
    school.name as school,
    school.school_code,
    school.school_type::text as school_type,
    1 + (strpos('MonTueWedThuFri', left(class.schedule, 3)) - 1) / 3 as weekday,
    left(right(class.schedule, 11), 5)::time as begins,
    case
      when class.grade_level <= 'SECOND' then 'K-2'
      when class.grade_level <= 'FIFTH' then '3-5'
      when class.grade_level <= 'EIGHTH' then '6-8'
      else '9-12'
    end as band,
    row_number() over (order by class.name collate "C") - 1 as position,
    count(*) over () as classes
  from faraday.physical_education_classes as class
  join faraday.class_school_assignments as assignment on assignment.class_id = class.id
  join faraday.schools as school on school.id = assignment.school_id
  where exists (
    select
    from seed.demo_row as noted
    where noted.table_name = 'faraday.physical_education_classes' and noted.key = class.id::text
  )
),
kinds (first, last, kind, type, base, severity, event, body, action, follow_up, protocol, gear) as (
  -- first to last: shares out of 100.
  values
    (0, 13, 'ankle', 'INJURY', 'Small-sided soccer', 'LOW', 'twisted an ankle in a turn', 'ankle',
      'Ice and elevation; sat out the rest of the lesson', null, 'Sprains and strains', null),
    (14, 25, 'finger', 'INJURY', 'Three-on-three basketball', 'LOW', 'jammed a finger on the ball', 'finger',
      'Finger cooled and taped', null, 'Sprains and strains', null),
    (26, 35, 'collision', 'INJURY', 'Freeze tag', 'LOW', 'ran into a classmate and bruised a knee', 'knee',
      'Ice pack, ten minutes on the bench', null, 'Bruises and scrapes', null),
    (36, 43, 'scrape', 'INJURY', 'Shuttle run', 'LOW', 'fell at the turn and scraped both hands', 'hands', 'Rinsed and covered',
      null, 'Bruises and scrapes', null),
    (44, 49, 'stick', 'INJURY', 'Floor hockey game', 'MEDIUM', 'was hit on the shin by a stick', 'shin',
      'Ice; nurse looked at it', 'Nurse to check the swelling the next day', 'Bruises and scrapes', null),
    (50, 54, 'neck', 'INJURY', 'Forward rolls', 'MEDIUM', 'felt pain in the neck after a roll', 'neck',
      'Stopped at once; kept still until the nurse came', 'No rolls until the parents bring clearance', 'Neck and back pain',
      null),
    (55, 58, 'head', 'INJURY', 'Capture the flag', 'MEDIUM', 'bumped heads with another pupil', 'head',
      'Taken out of play; nurse did the sideline test', 'Written clearance before the next lesson', 'Suspected concussion', null),
    (59, 61, 'fall', 'INJURY', 'Climbing wall traverse', 'HIGH', 'slipped off the wall and landed on a wrist', 'wrist',
      'Splinted; parents took the pupil to the emergency room', 'Return to play after the cast is off', 'Suspected fracture',
      null),
    (62, 63, 'shoulder', 'INJURY', 'Kickball', 'HIGH', 'fell on a shoulder between two bases', 'shoulder',
      'Arm in a sling; ambulance called', 'Return to play plan with the nurse', 'Suspected fracture', null),
    (64, 68, 'asthma', 'INJURY', 'Mile run', 'MEDIUM', 'got short of breath and used the inhaler', 'chest',
      'Sat upright, inhaler twice; better after four minutes', 'Nurse to talk about the action plan', 'Asthma attack', null),
    (69, 74, 'throw', 'NEAR_MISS', 'Softball fielding', 'LOW', 'ducked under a wild throw', null,
      'Stopped; throwing lines moved apart', null, 'Near miss', null),
    (75, 79, 'hurdle', 'NEAR_MISS', 'Track hurdles', 'LOW', 'noticed a hurdle set the wrong way round before the first run', null,
      'Hurdle turned; all others checked', null, 'Near miss', null),
    (80, 83, 'net', 'EQUIPMENT_FAILURE', 'Volleyball rotation game', 'MEDIUM',
      'stood by when the net crank slipped and the net came down', null, 'Net tagged and taken down',
      'Service firm to look at the crank', 'Faulty equipment', 'Net system'),
    (84, 86, 'rope', 'EQUIPMENT_FAILURE', 'Obstacle course', 'MEDIUM', 'slid down when the hand loop of a rope came open', null,
      'Rope tagged and locked away', 'Load test for the other ropes', 'Faulty equipment', 'Rope'),
    (87, 89, 'mats', 'EQUIPMENT_FAILURE', 'Cartwheels', 'LOW', 'stumbled where two mats had slid apart', null,
      'Mats joined again; worn fastener reported', 'Fastener to be replaced', 'Faulty equipment', 'Mat'),
    (90, 93, 'wet_floor', 'ENVIRONMENTAL', 'Dynamic warm-up', 'LOW', 'slipped on a wet patch by the door', null,
      'Floor dried, sign put up', null, 'Wet or slippery floor', null),
    (94, 97, 'pushing', 'BEHAVIORAL', 'Flag football', 'LOW', 'pushed a classmate after a disputed call', null,
      'Separated; both sat out and talked it over', 'Talk with the parents', 'Conflict between pupils', null),
    (98, 99, 'lane', 'BEHAVIORAL', 'Relay races', 'LOW', 'ran through another lane on purpose', null,
      'Timed out for five minutes', null, 'Conflict between pupils', null)
),

pupils as (
  select
    student.*,
    member.class_id,
    substring(student.email from '([0-9]{1,9})@')::integer as number,
    count(*) over () as pupils
  from faraday.students as student
  join faraday.physical_education_class_students as member on member.student_id = student.id
  join classes on classes.id = member.class_id and classes.name like '%: PE %'
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

cases as materialized (
  -- Asthma comes from pupils who have it, otherwise it was a scrape.
  select
    n,
    pupils.*,
    case
      when draw between 64 and 68 and medical_conditions is distinct from 'Asthma' then 40
      when draw between 36 and 43 and medical_conditions = 'Asthma' then 66
      else draw
    end as share
  from generate_series(1, seed.rows(200, students => 3714)) as n
  join (select max(pupils) as total from pupils) as whole on true
  left join pupils on pupils.number = 1 + mod((n - 1) * 18 + 5, total)
  cross join lateral (select seed.int('safety_incidents.kind', n, 0, 99) as draw) as drawn
),

gear as (
  select distinct on (school_code, piece.type) piece.id, piece.type, school_code
  from faraday.equipment as equipment
  join faraday.equipment_base as piece on piece.id = equipment.id
  cross join lateral (select substring(piece.name from ', ([A-Z0-9-]+) no\. ') as school_code) as placed
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.equipment' and noted.key = equipment.id::text
  )
    and piece.status not in ('RETIRED', 'LOST')
  order by school_code, piece.type, piece.name collate "C"
),

activities as (
  select distinct on (split_part(name, ', ', 1), band) id, name, split_part(name, ', ', 1) as base, band
  from faraday.activities
  cross join lateral (select split_part(split_part(name, ', ', 2), ' ', 1) as band) as banded
  where description like 'MOCK:%'
  order by split_part(name, ', ', 1), band, name collate "C"
),

told as (
  select
    cases.n, cases.id as student_id, cases.first_name,
    kinds.*,
    classes.teacher_id,
    case
      when kind in ('ankle', 'shoulder', 'asthma', 'throw', 'hurdle', 'pushing', 'head') then case classes.school_type
        when 'ELEMENTARY' then 'Outdoor field'
        else 'Athletic field'
      end
      else case classes.school_type when 'ELEMENTARY' then 'Gymnasium' else 'Main gym' end
    end || ', ' || classes.school as place, classes.school_code, classes.band, classes.name as class_name,
    school_days.day + begins + interval '1 minute' * seed.int('safety_incidents.incident_date', n, 6, 40) as happened_at
  from cases
  join kinds on share between kinds.first and kinds.last
  join classes on classes.id = cases.class_id
  left join school_days on school_days.weekday = classes.weekday and school_days.back = 1 + mod(n * 7, 34)
)

insert into faraday.safety_incidents (
  student_id, activity_id, protocol_id, incident_date, incident_type, severity, description, location, teacher_id, equipment_id,
  action_taken,
  follow_up_required, follow_up_notes, incident_metadata
)
select
  student_id,
  coalesce(activities.id, other.id),
  protocol.id,
  happened_at,
  told.type,
  severity,
  'MOCK: ' || first_name || ' ' || event || '.',
  left(place, 100),
  teacher_id,
  gear.id,
  action || '.',
  follow_up is not null,
  follow_up || '.',
  json_strip_nulls(json_build_object(
    'kind', kind, 'body_part', body, 'class', class_name, 'parents_informed', severity <> 'LOW' or told.type = 'BEHAVIORAL',
    'back_in_class_after_days',
    case when told.type <> 'INJURY' then null when severity = 'LOW' then 0 when severity = 'MEDIUM' then 4 else 42 end
  ))
from told
left join activities on activities.base = told.base and activities.band = told.band
-- On a small scale not every activity is there; then the first of the band.
left join (select distinct on (band) id, band from activities order by band, name collate "C") as other on other.band = told.band
left join faraday.safety_protocols as protocol on protocol.name = told.protocol and protocol.description like 'MOCK:%'
left join gear on gear.school_code = told.school_code and gear.type = told.gear
where not exists (
  select from faraday.safety_incidents as present
  where present.student_id = told.student_id
    and present.incident_date = told.happened_at
);
