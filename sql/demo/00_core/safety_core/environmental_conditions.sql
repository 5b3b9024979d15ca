--! table: faraday.environmental_conditions
--! mark: ledger
--! key: activity_id, created_at

-- Readings before outdoor lesson parts on school days, in °C, %, km/h. Temperature follows the month's daytime mean on the New
-- Jersey coast (NOAA normals, rounded). Every fifth day something is out of bounds - wind, air or a thunderstorm, heat in
-- summer, cold in winter - of which environmental_alerts.sql warns.
with

school_days as (
  -- The last school days, the latest first: none in summer, none in the winter break.
  select day, row_number() over (order by day desc) as back
  from (select seed.today() - ago as day from generate_series(1, 420) as ago) as listed
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),
climate (month, mean, humidity) as (
  values
    (1, 4, 60), (2, 6, 58), (3, 11, 56), (4, 16, 55), (5, 21, 60), (6, 27, 62), (9, 24, 64), (10, 18, 62), (11, 12, 61),
    (12, 7, 62)
),

outdoor as (
  select id, name, row_number() over (order by name collate "C") - 1 as position, count(*) over () as activities
  from faraday.activities
  where description like 'MOCK:%'
    and split_part(name, ', ', 1) in ('Kickball', 'Soccer dribbling', 'Soccer passing', 'Small-sided soccer', 'Flag football', 'Ultimate frisbee', 'Mile run', 'Freeze tag',
      'Softball fielding', 'Orienteering', 'Nature hike', 'Capture the flag', 'Cross-country run', 'Relay races')
),

readings as materialized (
  select
    n,
    outdoor.id as activity_id,
    school_days.day + interval '8 hours 5 minutes' + interval '55 minutes' * mod(n, 7) as read_at,
    climate.*,
    -- One of five is out of bounds; which way depends on the season.
    case
      when mod(n, 5) > 0 then 'none'
      when mod(n / 5, 2) = 0 and mean >= 24 then 'heat'
      when mod(n / 5, 2) = 0 and mean <= 6 then 'cold'
      else (array['wind', 'air', 'storm'])[1 + mod(n / 5, 3)]
    end as event,
    seed.uniform('environmental_conditions.temperature', n)::numeric as warm,
    seed.uniform('environmental_conditions.wind_speed', n)::numeric as windy,
    seed.uniform('environmental_conditions.air_quality', n)::numeric as hazy,
    seed.uniform('environmental_conditions.precipitation', n)::numeric as wet
  from generate_series(1, seed.rows(200)) as n
  join (select max(activities) as total from outdoor) as whole on true
  left join outdoor on outdoor.position = mod(n * 5, total)
  left join school_days on school_days.back = 1 + mod(n * 9 + n / 5, 169)
  left join climate on climate.month = extract(month from school_days.day)
),

measured as (
  select
    readings.*,
    round(
      case event when 'heat' then 32.5 + 4 * warm when 'cold' then -7.5 - 4 * warm else mean - 5 + 9 * warm end, 1
    ) as celsius,
    round(case event when 'wind' then 41 + 18 * windy when 'storm' then 28 + 10 * windy else 4 + 24 * windy end, 1) as kmh,
    round(case event when 'air' then 104 + 60 * hazy else 18 + 60 * hazy end) as aqi,
    case
      when event = 'storm' then 'thunderstorm'
      when event = 'cold' then 'none'
      when wet < 0.78 then 'none'
      when wet < 0.95 then 'drizzle'
      else 'rain'
    end as falling
  from readings
),

inserted as (
  insert into faraday.environmental_conditions (
    created_at, updated_at, activity_id, temperature, humidity, wind_speed, precipitation, air_quality, condition_metadata
  )
  select
    read_at,
    read_at,
    activity_id,
    celsius,
    round(least(97, humidity + 12 * wet - 6 + case when falling = 'none' then 0 else 22 end)),
    kmh,
    falling,
    case
      when aqi <= 50 then 'GOOD'
      when aqi <= 100 then 'MODERATE'
      when aqi <= 150 then 'UNHEALTHY_FOR_SENSITIVE'
      else 'UNHEALTHY'
    end,
    json_build_object(
      'aqi', aqi, 'station', 'Harbor Point field station', 'lesson',
      case when event <> 'none' then 'moved indoors or shortened' else 'as planned' end
    )
  from measured
  where not exists (
    select from faraday.environmental_conditions as present
    where present.activity_id = measured.activity_id
      and present.created_at = measured.read_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.environmental_conditions', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
