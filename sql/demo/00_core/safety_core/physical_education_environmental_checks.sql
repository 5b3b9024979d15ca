--! table: faraday.physical_education_environmental_checks
--! mark: text notes
--! key: class_id, check_date

-- The teacher's look around before a lesson: forty of them, by the teacher of the class, with a result that follows from what
-- was found. Carried out on the class's weekday.
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
    teacher_id,
    location,
    location in ('Outdoor field', 'Athletic field') as outdoors,
    school_days.day + begins - interval '5 minutes' as checked_at,
    mean,
    seed.uniform('physical_education_environmental_checks.temperature', n)::numeric as warm,
    seed.int('physical_education_environmental_checks.finding', n, 0, 19) as finding
  from generate_series(1, seed.rows(40, students => 3714)) as n
  join (select max(classes) as total from classes) as whole on true
  left join classes on classes.position = mod(n * 6, total)
  left join school_days on school_days.weekday = classes.weekday and school_days.back = 1 + mod(n * 3, 9)
  left join climate on climate.month = extract(month from school_days.day)
)

insert into faraday.physical_education_environmental_checks (
  class_id, check_date, checked_by, temperature, humidity, air_quality, lighting_conditions, surface_condition,
  weather_conditions, status, notes
)
select
  id,
  checked_at,
  teacher_id,
  round(case when outdoors then mean - 5 + 8 * warm when location = 'Pool' then 27.5 else 18.5 + 3.5 * warm end, 1),
  round(40 + 20 * warm),
  case when finding = 1 then 'MODERATE' else 'GOOD' end,
  case when finding = 2 and not outdoors then 'DIM' else 'GOOD' end,
  case when finding in (3, 4) then 'WET' when finding = 5 then 'UNEVEN' else 'DRY' end,
  case when not outdoors then 'INDOORS' when finding in (3, 4) then 'AFTER_RAIN' when warm > 0.5 then 'SUNNY' else 'CLOUDY' end,
  case when finding in (3, 5) then 'FAIL' when finding in (1, 2, 4) then 'WARNING' else 'PASS' end,
  'MOCK: ' || case
    when finding = 1 then 'Windows opened before the class came in.'
    when finding = 2 and not outdoors then 'Two lamps out, reported to the custodian.'
    when finding = 3 then case
      when outdoors then 'Too wet to run; lesson moved indoors.'
      else 'Roof leak over the floor; lesson moved.'
    end
    when finding = 4 then 'Dried by the time the class began.'
    when finding = 5 then case
      when outdoors then 'Hole in the grass; lesson moved until it is filled.'
      else 'Loose floor board; lesson moved.'
    end
    else 'All in order in ' || location || '.'
  end
from checks
where not exists (
  select from faraday.physical_education_environmental_checks as present
  where present.class_id = checks.id
    and present.check_date = checks.checked_at
);
