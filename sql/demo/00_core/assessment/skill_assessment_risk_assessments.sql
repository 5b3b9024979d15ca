--! table: faraday.skill_assessment_risk_assessments
--! mark: parent activity_id
--! key: activity_id, assessed_by

-- What can go wrong in an activity when it is assessed, reviewed by a PE teacher: 500 activities, each once. The level hangs
-- on its kind and on how hard it is; factors and measures on the level and on the equipment. Outdoor activities have
-- weather.
with

activities as (
  -- Introductions first, so that a larger catalogue changes nothing for the first of them.
  select
    activity.*,
    (row_number() over (
      order by
        array_position(array['introduction', 'practice', 'game', 'challenge'],
          substring(name from '(introduction|practice|game|challenge)')),
        name collate "C"
    ))::integer as place,
    (count(*) over ())::integer as size
  from faraday.activities as activity
  where description like 'MOCK:%'
    and name not like '%, set %'
),

risk as (
  -- By the energy that an activity takes a minute and by its kind.
  select
    activities.*,
    case
      when type in ('COMBAT_SPORTS', 'MARTIAL_ARTS', 'ADVENTURE', 'WATER_SPORTS') or calories_burn_rate >= 7.5 then 'HIGH'
      when calories_burn_rate >= 5 or category = 'COMPETITIVE' then 'MEDIUM'
      else 'LOW'
    end as level
  from activities
),

teachers as (
  select account.id, account.email, (row_number() over (order by created_at, email collate "C"))::integer as place
  from faraday.users as account
  where user_type = 'pe_teacher'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

school_days as (
  -- The last two hundred school days, back from yesterday.
  select day::date as day, (row_number() over (order by day desc))::integer as back
  from generate_series(seed.today() - 420 + time '0:00', seed.today() - 1 + time '0:00', interval '1 day') as day
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and to_char(day, 'MM-DD') not between '12-23' and '12-31'
    and to_char(day, 'MM-DD') not in ('01-01', '01-02')
)

insert into faraday.skill_assessment_risk_assessments (
  activity_id, risk_level, factors, mitigation_measures, environmental_conditions, equipment_status,
    student_health_considerations,
  weather_conditions, assessed_by, created_at, updated_at
)
select
  risk.id,
  level::faraday.risk_level_enum,
  json_build_array(
    case level when 'HIGH' then 'Contact, height, water or full speed' when 'MEDIUM' then 'Collisions in a small space'
      else 'Trips and slips' end,
    case when equipment_needed is null then 'No equipment' else 'Equipment: ' || equipment_needed end
  ),
  json_build_array(safety_notes, case level when 'HIGH' then 'Two adults present' when 'MEDIUM' then 'Groups of at most six'
    else 'One adult in sight' end),
  json_build_object('place', case when type in ('OUTDOOR', 'ADVENTURE') then 'outdoors' when type = 'WATER_SPORTS' then 'pool'
    else 'gym' end, 'floor', 'dry'),
  json_build_object('items', equipment_needed, 'checked', true),
  json_build_array('Inhalers at hand for pupils with asthma', case level
    when 'HIGH' then 'No contact for pupils with a heart murmur or epilepsy' else 'Water break after ten minutes' end),
  case when type in ('OUTDOOR', 'ADVENTURE') then json_build_object('max_temperature_c', 32, 'stop_at', 'thunder') end,
  teachers.id,
  day + interval '14 hours' + interval '1 minute' * mod(risk.place, 90),
  day + interval '14 hours' + interval '1 minute' * mod(risk.place, 90)
from risk
left join teachers on teachers.place = 1 + mod(risk.place * 7, 25)
left join school_days on back = 1 + mod(risk.place * 13, 150)
where risk.place <= least(seed.rows(500), 1024)
  and not exists (
    select from faraday.skill_assessment_risk_assessments as present
    where present.activity_id = risk.id
      and present.assessed_by = teachers.id
  );
