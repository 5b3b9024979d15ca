--! table: faraday.skill_assessment_environmental_checks
--! mark: parent safety_check_id
--! key: safety_check_id

-- What was measured at the safety checks in the gym: warmer and more humid from May to September than in winter. Hazards are
-- the issues of the check itself where it looked at the surroundings.
with

checks as (
  select
    safety_check.*,
    (row_number() over (order by safety_check.created_at, activity.name collate "C"))::integer as n,
    activity.name as activity
  from faraday.skill_assessment_safety_checks as safety_check
  join faraday.activities as activity on activity.id = safety_check.activity_id
  where safety_check.notes like 'MOCK:%'
),

measured as (
  select checks.*, extract(month from created_at) in (5, 6, 9) as warm
  from checks
  where n <= seed.rows(35)
)

insert into faraday.skill_assessment_environmental_checks (
  safety_check_id, temperature, humidity, lighting_level, ventilation_status, surface_condition, hazards_present,
  weather_conditions, created_at, updated_at
)
select
  id,
  case when warm then 22 else 18 end + mod(n, 4),
  case when warm then 52 else 38 end + mod(n * 7, 12),
  case when issues_found::text like '%lamp%' then 'reduced' else 'good' end,
  case when mod(n, 9) = 0 then 'windows open' else 'running' end,
  case when issues_found::text like '%Wet floor%' then 'wet in places' else 'dry' end,
  case check_type when 'ENVIRONMENT' then issues_found else '[]'::json end,
  json_build_object('outside', case when warm then 'mild' else 'cold' end),
  created_at + interval '5 minutes',
  created_at + interval '5 minutes'
from measured
where not exists (
  select from faraday.skill_assessment_environmental_checks as present
  where present.safety_check_id = measured.id
);
