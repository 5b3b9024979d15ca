-- An environmental warning comes from a reading over its threshold: heat, cold, wind, air or thunder.
select
  'warning ' || warning.id || ' ' || warning.alert_type as row_key,
  format('%s °C, %s km/h, AQI %s, %s', temperature, wind_speed, condition_metadata ->> 'aqi', precipitation) as problem
from faraday.environmental_alerts as warning
join faraday.environmental_conditions as reading on reading.id = warning.condition_id
where exists (
    select
    from seed.demo_row as noted
    where noted.table_name = 'faraday.environmental_conditions' and noted.key = reading.id::text
  )
  and (
    not case warning.alert_type
      when 'HEAT' then temperature >= 32 when 'COLD' then temperature < -7 when 'WIND' then wind_speed > 40
      when 'AIR_QUALITY' then (condition_metadata ->> 'aqi')::integer > 100 when 'LIGHTNING' then precipitation = 'thunderstorm' else false
    end
    or warning.created_at < reading.created_at
    or warning.is_active and reading.created_at::date < seed.today()
  );
