-- Field readings follow the climate of the New Jersey coast: the mean of December to February lies between -3 and 10 °C, that
-- of June and September between 18 and 31 °C.
select
  season as row_key,
  format('mean of %s readings: %s °C', count(*), round(avg(temperature)::numeric, 1)) as problem
from (
  select
    temperature,
    case
      when extract(month from reading.created_at) in (12, 1, 2) then 'winter'
      when extract(month from reading.created_at) in (6, 9) then 'early and late summer'
    end as season
  from faraday.environmental_conditions as reading
  where exists (
    select
    from seed.demo_row as noted
    where noted.table_name = 'faraday.environmental_conditions' and noted.key = reading.id::text
  )
) as readings
where season is not null
group by season
having count(*) >= 15
  and avg(temperature) not between case season when 'winter' then -3 else 18 end
    and case season when 'winter' then 10 else 31 end;
