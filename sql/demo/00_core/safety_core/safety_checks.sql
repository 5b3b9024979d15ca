--! table: faraday.safety_checks
--! mark: text description
--! key: class_id, check_date

-- A safety check for each class before one of its lessons, by its teacher, of four kinds in turn: equipment under contract,
-- room, surroundings, activity. What failed gets a priority, somebody to mend it and a due date; all but the latest have been
-- mended by then.
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
gear as (
  select
    equipment.id, piece.name, substring(piece.name from ', ([A-Z0-9-]+) no\. ') as school_code,
    row_number() over (
      partition by substring(piece.name from ', ([A-Z0-9-]+) no\. ') order by piece.name collate "C"
    ) - 1 as place,
    count(*) over (partition by substring(piece.name from ', ([A-Z0-9-]+) no\. ')) as pieces
  from faraday.equipment as equipment
  join faraday.equipment_base as piece on piece.id = equipment.id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.equipment' and noted.key = equipment.id::text
  )
    and piece.status in ('AVAILABLE', 'IN_USE')
),

activities as (
  select
    id, name, safety_notes, split_part(split_part(name, ', ', 2), ' ', 1) as band,
    row_number() over (partition by split_part(split_part(name, ', ', 2), ' ', 1) order by name collate "C") - 1 as place,
    count(*) over (partition by split_part(split_part(name, ', ', 2), ' ', 1)) as choice
  from faraday.activities
  where description like 'MOCK:%'
    and status = 'ACTIVE'
),

findings (type, place, finding, remedy, assigned, risk) as (
  values
    ('EQUIPMENT', 0, 'Padding loose on one corner', 'Padding fixed', 'District maintenance', 'MEDIUM'),
    ('EQUIPMENT', 1, 'Bolt missing', 'Bolt replaced', 'District maintenance', 'HIGH'),
    ('FACILITY', 0, 'Wet patch near the door', 'Dried, mat laid out', 'Custodian', 'MEDIUM'),
    ('FACILITY', 1, 'Emergency exit blocked by boxes', 'Boxes removed', 'Custodian', 'HIGH'),
    ('ENVIRONMENT', 0, 'Air stale after the class before', 'Ventilation turned up', 'Custodian', 'LOW'),
    ('ENVIRONMENT', 1, 'Glare on half of the court', 'Blinds repaired', 'District maintenance', 'LOW'),
    ('ACTIVITY', 0, 'Stations too close to each other', 'Stations moved apart', 'PE teacher', 'MEDIUM'),
    ('ACTIVITY', 1, 'Rule not known to all', 'Rule shown again', 'PE teacher', 'LOW')
),

checks as materialized (
  select
    n,
    classes.*,
    (array['EQUIPMENT', 'FACILITY', 'ENVIRONMENT', 'ACTIVITY'])[1 + mod(n, 4)] as type,
    school_days.day + begins - interval '6 minutes' as checked_at,
    seed.uniform('safety_checks.status', n) as draw
  from generate_series(1, seed.rows(256, students => 3714)) as n
  join (select max(classes) as total from classes) as whole on true
  left join classes on classes.position = mod(n - 1, total)
  left join school_days on school_days.weekday = classes.weekday and school_days.back = 1 + mod(n * 3 + (n - 1) / total, 9)
),

done as (
  select
    checks.*,
    case when draw < 0.05 then 'FAIL' when draw < 0.13 then 'WARNING' else 'PASS' end as result,
    gear.id as equipment_id, gear.name as piece,
    activities.id as activity_id, activities.name as activity, activities.safety_notes as rule,
    findings.finding, findings.remedy, findings.assigned, findings.risk,
    date_trunc('day', checked_at) + interval '1 day' * case when draw < 0.05 then 1 else 7 end + interval '16 hours' as due
  from checks
  left join (select school_code, max(pieces) as pieces from gear group by school_code) as stock
    on stock.school_code = checks.school_code and checks.type = 'EQUIPMENT'
  left join gear on gear.school_code = stock.school_code and gear.place = mod(n / 4, stock.pieces)
  left join (select band, max(choice) as forms from activities group by band) as known
    on known.band = checks.band and checks.type = 'ACTIVITY'
  left join activities on activities.band = known.band and activities.place = mod(n, known.forms)
  left join findings on draw < 0.13 and findings.type = checks.type and findings.place = mod(n / 4, 2)
)

insert into faraday.safety_checks (
  equipment_id, class_id, activity_id, check_type, check_date, checked_by, performed_by, status, description, priority,
  assigned_to, due_date, completed_date,
  location, equipment_involved, risk_level, notes, results, check_metadata
)
select
  equipment_id,
  id,
  activity_id,
  type,
  checked_at,
  teacher_id,
  teacher_id,
  result,
  'MOCK: '
    || case type
      when 'EQUIPMENT' then coalesce(piece, 'Lesson bag')
      when 'ACTIVITY' then coalesce(activity, 'Warm-up')
      when 'FACILITY' then location || ' before class'
      else 'Air, light and floor'
    end
    || coalesce(': ' || lower(left(finding, 1)) || substr(finding, 2), ': in order') || '.',
  case result when 'FAIL' then 'HIGH' when 'WARNING' then 'MEDIUM' end,
  assigned,
  case when finding is not null then due end,
  case
    when finding is not null
      and due < (seed.now() at time zone 'UTC') - interval '3 days' then due - interval '1 hour' * mod(n, 7)
  end,
  left(location || ', ' || school, 100),
  piece,
  coalesce(risk, 'LOW'),
  case
    when finding is not null and due < (seed.now() at time zone 'UTC') - interval '3 days' then remedy || '.'
    when finding is not null then 'To be mended by ' || to_char(due, 'FMDay') || '.'
    when type = 'ACTIVITY' then rule || '.'
  end,
  json_build_object('points', 8, 'passed', case result when 'PASS' then 8 when 'WARNING' then 7 else 6 end),
  json_build_object('class', name, 'minutes', 4)
from done
where not exists (
  select from faraday.safety_checks as present
  where present.class_id = done.id
    and present.check_date = done.checked_at
);
