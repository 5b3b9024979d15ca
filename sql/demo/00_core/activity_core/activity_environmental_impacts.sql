--! table: faraday.activity_environmental_impacts
--! mark: text description
--! key: activity_id, condition_id

-- What the weather did to the outdoor lesson part before which it was read (see environmental_conditions.sql): the readings that are out
-- of bounds first, then the others, the latest before the older ones. Level, text and remedy follow from the reading.
with

readings as (
  select
    reading.*,
    split_part(activity.name, ', ', 1) as activity,
    case
      when reading.precipitation = 'thunderstorm' then 'storm'
      when reading.temperature >= 32 then 'heat'
      when reading.temperature <= -7 then 'cold'
      when reading.wind_speed >= 40 then 'wind'
      when reading.air_quality like 'UNHEALTHY%' then 'air'
      when reading.precipitation <> 'none' then 'rain'
      when reading.temperature < 8 then 'cool'
      else 'fair'
    end as weather
  from faraday.environmental_conditions as reading
  join faraday.activities as activity on activity.id = reading.activity_id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.environmental_conditions' and noted.key = reading.id::text
  )
),

effects (weather, level, effect, remedy) as (
  values
    ('storm', 'HIGH', 'Everybody went inside at the first thunder.', 'Indoors until 30 minutes after the last thunder'),
    ('heat', 'HIGH', 'Shortened to half; many sat in the shade.', 'Shade, water every 10 minutes, no running games'),
    ('cold', 'HIGH', 'Too cold for hands; moved to the gym.', 'Indoors below 20 °F'),
    ('wind', 'MEDIUM', 'Balls and cones would not stay in place.', 'Sheltered court, heavier balls'),
    ('air', 'HIGH', 'No running; children with asthma stayed inside.', 'Quiet stations in the gym while the index is above 100'),
    ('rain', 'MEDIUM', 'Wet grass: slower turns, two slips.', 'Turns without sprints, shoes checked'),
    ('cool', 'LOW', 'Jackets on; a longer warm-up was enough.', 'Five more minutes of warm-up'),
    ('fair', 'LOW', 'No effect to speak of.', null)
),

wanted as (
  select readings.*, effects.level, effects.effect, effects.remedy
  from readings
  join effects using (weather)
  order by level = 'LOW', readings.created_at desc, readings.activity_id
  limit (select seed.rows(50))
)

insert into faraday.activity_environmental_impacts (
  created_at, updated_at, retention_period, activity_id, condition_id, impact_level, description, mitigation_strategy, impact_metadata
)
select
  created_at + interval '50 minutes',
  created_at + interval '50 minutes',
  730,
  activity_id,
  id,
  level,
  format('MOCK: %s. %s', activity, effect),
  remedy,
  json_build_object(
    'weather', weather, 'temperature_c', temperature, 'wind_kmh', wind_speed, 'minutes_lost',
    case level when 'HIGH' then 25 when 'MEDIUM' then 10 else 0 end
  )
from wanted
where not exists (
  select from faraday.activity_environmental_impacts as present
  where present.activity_id = wanted.activity_id and present.condition_id = wanted.id
);
