--! table: faraday.risk_assessments
--! mark: text mitigation_plan
--! key: assessment_date, assessed_by

-- Half of the assessments follow an incident that was more than a bruise, within ten days, by the teacher of the class in which
-- it happened; the others look at a class before a unit. Each risk is scored from 1 to 25 (likelihood times severity); the
-- highest decides the level (15 and more high, 8 and more medium), and the level decides when it is looked at again: after two
-- weeks, six weeks or four months.
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
risks (outdoors, place, environment, activity_risk, student_risk, measure) as (
  values
    (false, 0, 'floor dry, walls padded', 'falls and collisions', 'three pupils new to the skill', 'Smaller groups, slower first round'),
    (false, 1, 'low sun through the windows', 'flying balls', 'one pupil with glasses', 'Blinds down, throwing in one direction'),
    (false, 2, 'two groups share the hall', 'crossing paths', 'one pupil with asthma', 'Cones between the groups, inhaler at hand'),
    (false, 3, 'stations close together', 'falls from a height', 'pupils who overrate themselves', 'Mats joined, spotters named'),
    (true, 0, 'uneven ground on the field', 'sprains in turns', 'two pupils back from an injury', 'Marked area, warm-up with balance'),
    (true, 1, 'grass wet after rain', 'slipping', 'worn-out shoes', 'Shoes checked, no sharp turns'),
    (true, 2, 'little shade', 'heat and thirst', 'one pupil with asthma', 'Water every 15 minutes, inhaler at hand'),
    (true, 3, 'gusts of wind', 'discs and balls off course', 'pupils who do not look up', 'Lines apart, call before each throw')
),

remedies (kind, remedy) as (
  -- What is done after an incident of this kind.
  values
    ('ankle', 'Landing and turning drills in each warm-up'), ('finger', 'Softer balls first'),
    ('collision', 'Two small games instead of a large one'),
    ('scrape', 'Turning line away from the wall'), ('stick', 'Shin guards, blade below the waist'),
    ('neck', 'Wedge mats only, ask for neck pain first'),
    ('head', 'Second adult for running games'), ('fall', 'Mats joined, red line lowered, spotters'),
    ('shoulder', 'Running lanes marked, no sliding'),
    ('asthma', 'Slow start, inhaler check before runs'), ('throw', 'Throwing lines face one wall'),
    ('hurdle', 'Direction checked before each heat'),
    ('net', 'Cranks serviced, nets raised by adults'), ('rope', 'Load test for all ropes'), ('mats', 'Fasteners replaced'),
    ('wet_floor', 'Drying mat by the door'),
    ('pushing', 'Captains replay disputed points'), ('lane', 'Cones on both sides of each lane')
),

incidents as (
  select
    incident.*,
    row_number() over (order by severity = 'LOW', substring(student.email from '([0-9]{1,9})@')::integer, incident_date) as turn,
    student.email
  from faraday.safety_incidents as incident
  left join faraday.students as student on student.id = incident.student_id
  where incident.description like 'MOCK:%'
    and incident_date < (seed.now() at time zone 'UTC') - interval '12 days'
),

activities as (
  select
    id, type::text as type, split_part(split_part(name, ', ', 2), ' ', 1) as band,
    row_number() over (partition by split_part(split_part(name, ', ', 2), ' ', 1) order by name collate "C") - 1 as place,
    count(*) over (partition by split_part(split_part(name, ', ', 2), ' ', 1)) as choice
  from faraday.activities
  where description like 'MOCK:%'
),

assessed as materialized (
  select
    n,
    incidents.id as incident_id,
    coalesce(struck.id, classes.id) as class_id,
    coalesce(struck.band, classes.band) as band,
    coalesce(struck.teacher_id, classes.teacher_id) as teacher_id,
    coalesce(struck.location, classes.location) as location,
    incidents.activity_id as incident_activity,
    incidents.severity,
    incidents.incident_metadata ->> 'kind' as kind,
    coalesce(
      date_trunc('day', incident_date) + interval '1 day' * (
        2 + case extract(isodow from incident_date) when 4 then 2 when 5 then 2 else 0 end
      ) + interval '15 hours 15 minutes',
      school_days.day + interval '15 hours 10 minutes'
    ) + interval '1 minute' * mod(n, 40) as assessed_at,
    seed.int('risk_assessments.likelihood', n, 1, 4) as likelihood,
    mod(n, 4) as place
  from generate_series(1, seed.rows(100, students => 3714)) as n
  join (select max(classes) as total from classes) as whole on true
  left join incidents on mod(n, 2) = 1 and incidents.turn = (n + 1) / 2
  left join classes as struck on struck.name = incidents.incident_metadata ->> 'class'
  left join classes on classes.position = mod(n * 5, total)
  left join school_days on school_days.weekday = classes.weekday and school_days.back = 1 + mod(n * 3, 20)
),

scored as (
  select
    assessed.*,
    case severity
      when 'HIGH' then 16
      when 'MEDIUM' then 9 + likelihood
      when 'LOW' then 4 + likelihood
      else 2 * likelihood + mod(n, 3)
    end as top
  from assessed
),

levelled as (
  select
    scored.*,
    risks.environment, risks.activity_risk, risks.student_risk,
    coalesce(remedies.remedy, risks.measure) as measure,
    activity.id as activity_id,
    activity.type,
    case when top >= 15 then 'HIGH' when top >= 8 then 'MEDIUM' else 'LOW' end as level
  from scored
  join risks on risks.place = scored.place and risks.outdoors = (location in ('Outdoor field', 'Athletic field'))
  left join remedies on remedies.kind = scored.kind
  left join (select band, max(choice) as forms from activities group by band) as known using (band)
  left join activities as activity
    on activity.band = scored.band
    and (
      activity.id = scored.incident_activity
        or scored.incident_activity is null
        and activity.place = mod(scored.n * 7, known.forms)
    )
)

insert into faraday.risk_assessments (
  incident_id, class_id, activity_id, activity_type, environment, risk_level, assessment_date, assessed_by, environmental_risks,
  student_risks, activity_risks,
  mitigation_plan, mitigation_strategies, follow_up_date
)
select
  incident_id,
  class_id,
  activity_id,
  type,
  case when location in ('Outdoor field', 'Athletic field') then 'OUTDOORS' when location = 'Pool' then 'POOL' else 'INDOORS' end,
  level,
  assessed_at,
  teacher_id,
  json_build_array(json_build_object('risk', environment, 'score', greatest(1, top - 5))),
  json_build_array(json_build_object('risk', student_risk, 'score', greatest(1, top - 3))),
  json_build_array(
    json_build_object('risk', coalesce('after incident: ' || replace(kind, '_', ' '), activity_risk), 'score', top)
  ),
  'MOCK: ' || measure || '.',
  json_build_array(
    measure,
    case level
      when 'HIGH' then 'Stop the activity until the measure is in place'
      when 'MEDIUM' then 'Tell all teachers of the school'
      else 'Keep as it is'
    end
  ),
  assessed_at + interval '1 day' * case level when 'HIGH' then 14 when 'MEDIUM' then 42 else 120 end
from levelled
where not exists (
  select from faraday.risk_assessments as present
  where present.assessment_date = levelled.assessed_at
    and present.assessed_by = levelled.teacher_id
);
