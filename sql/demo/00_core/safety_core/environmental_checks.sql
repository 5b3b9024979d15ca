--! table: faraday.environmental_checks
--! mark: parent class_id
--! key: class_id, check_date

-- One check of the surroundings for each class, ten minutes before one of its lessons. Halls are kept at 18 to 22 °C and lit
-- with 300 lux and more; on the field it is as warm as the month (New Jersey coast). air_quality is carbon dioxide in ppm:
-- fresh outside, up to 1,100 in a full hall.
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
climate (month, mean) as (
  values (1, 4), (2, 6), (3, 11), (4, 16), (5, 21), (6, 27), (9, 24), (10, 18), (11, 12), (12, 7)
),

checks as materialized (
  select
    n,
    classes.id,
    classes.name,
    classes.location,
    classes.location in ('Outdoor field', 'Athletic field') as outdoors,
    classes.location = 'Pool' as pool,
    school_days.day + begins - interval '10 minutes' as checked_at,
    mean,
    seed.uniform('environmental_checks.temperature', n)::numeric as warm,
    seed.uniform('environmental_checks.air_quality', n)::numeric as stale,
    seed.uniform('environmental_checks.surface_conditions', n)::numeric as worn
  from generate_series(1, seed.rows(256, students => 3714)) as n
  join (select max(classes) as total from classes) as whole on true
  left join classes on classes.position = mod(n - 1, total)
  left join school_days on school_days.weekday = classes.weekday and school_days.back = 1 + mod(n * 5 + (n - 1) / total, 10)
  left join climate on climate.month = extract(month from school_days.day)
)

insert into faraday.environmental_checks (
  class_id, check_date, temperature, humidity, air_quality, surface_conditions, lighting, equipment_condition,
  environmental_metadata, created_at, updated_at
)
select
  id,
  checked_at,
  round(case when outdoors then mean - 5 + 8 * warm when pool then 27 + 1.5 * warm else 18 + 4 * warm end, 1),
  round(case when pool then 58 + 8 * stale else 38 + 20 * stale end),
  round(case when outdoors then 415 + 20 * stale else 600 + 480 * stale end),
  json_build_object('surface', case when outdoors then 'grass' when pool then 'tile deck' when location in ('Weight room', 'Fitness lab', 'Fitness room') then 'rubber' when location = 'Wrestling room' then 'mats' else 'wood' end,
    'state',
    case
      when worn < 0.86 then 'dry and clean'
      when worn < 0.95 then case when outdoors then 'damp, studs advised' else 'dusty, swept' end
      else case when outdoors then 'puddle marked off' else 'wet patch dried' end
    end,
    'trip_hazards', case when worn > 0.93 then 1 else 0 end),
  case when outdoors then 8000 + round(9000 * stale) else 310 + round(240 * warm) end,
  json_build_object('state', case when worn < 0.9 then 'complete' else 'one piece put aside' end, 'counted', true),
  json_build_object('place', location, 'class', name, 'result', case when worn > 0.95 then 'pass after action' else 'pass' end),
  checked_at,
  checked_at + interval '5 minutes'
from checks
where not exists (
  select from faraday.environmental_checks as present
  where present.class_id = checks.id
    and present.check_date = checks.checked_at
);
