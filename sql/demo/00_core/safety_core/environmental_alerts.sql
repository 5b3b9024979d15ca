--! table: faraday.environmental_alerts
--! mark: parent condition_id
--! key: condition_id, alert_type

-- A warning for each reading over a threshold: heat from 32 °C, cold below -7 °C, wind over 40 km/h, air quality index over
-- 100, thunderstorms. The latest come first; a warning holds until the end of its day.
with

readings as (
  select
    reading.*,
    (reading.condition_metadata ->> 'aqi')::integer as aqi
  from faraday.environmental_conditions as reading
  where exists (
    select
    from seed.demo_row as noted
    where noted.table_name = 'faraday.environmental_conditions' and noted.key = reading.id::text
  )
),

crossed as (
  select
    readings.*,
    case
      when precipitation = 'thunderstorm' then 'LIGHTNING' when temperature >= 32 then 'HEAT' when temperature < -7 then 'COLD'
      when aqi > 100 then 'AIR_QUALITY' when wind_speed > 40 then 'WIND'
    end as alert
  from readings
),

listed as (
  select
    crossed.*,
    case
      when alert = 'LIGHTNING' then 'HIGH' when alert = 'HEAT'
        and temperature >= 35 then 'HIGH' when alert = 'AIR_QUALITY'
        and aqi > 150 then 'HIGH'
      when alert = 'WIND' and wind_speed > 55 then 'HIGH' when alert = 'COLD' and temperature < -10 then 'HIGH' else 'MEDIUM'
    end as severity
  from crossed
  join faraday.activities as activity on activity.id = crossed.activity_id
  where alert is not null
  order by crossed.created_at desc, activity.name collate "C"
  limit seed.rows(30)
)

insert into faraday.environmental_alerts (
  created_at, updated_at, condition_id, alert_type, severity, message, is_active, alert_metadata
)
select
  created_at + interval '3 minutes',
  created_at + interval '3 minutes',
  id,
  alert,
  severity,
  case alert
    when 'LIGHTNING' then 'Thunderstorm near the field: everybody indoors until 30 minutes after the last thunder.'
    when 'HEAT' then temperature || ' °C on the field (limit 32): water and shade every 15 minutes, short bouts.'
    when 'COLD' then temperature || ' °C on the field (limit -7): layers and gloves, short outdoor parts.'
    when 'AIR_QUALITY' then 'Air quality index ' || aqi || ' (limit 100): '
      || case when aqi > 150 then 'all classes indoors.' else 'pupils with asthma indoors.' end
    else 'Wind ' || wind_speed || ' km/h (limit 40): no light goals, discs or nets outside.'
  end,
  created_at::date = seed.today(),
  json_build_object(
    'value', case alert when 'AIR_QUALITY' then aqi when 'WIND' then wind_speed when 'LIGHTNING' then null else temperature end,
    'threshold', case alert when 'AIR_QUALITY' then 100 when 'WIND' then 40 when 'HEAT' then 32 when 'COLD' then -7 end,
    'unit', case alert when 'AIR_QUALITY' then 'AQI' when 'WIND' then 'km/h' when 'LIGHTNING' then null else '°C' end
  )
from listed
where not exists (
  select from faraday.environmental_alerts as present
  where present.condition_id = listed.id
    and present.alert_type = listed.alert
);
