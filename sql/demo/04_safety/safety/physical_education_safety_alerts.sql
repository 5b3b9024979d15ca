--! table: faraday.physical_education_safety_alerts
--! mark: text message
--! key: message, activity_id

-- What teachers were told in the gym: a message for each environmental warning, sent by the athletic director, resolved that
-- afternoon when the reading was back within its limits.
with

senders as (
  select account.id, row_number() over (order by account.created_at, account.email collate "C") as place
  from faraday.users as account
  where account.user_type = 'athletic_director'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

warnings as (
  select
    warning.alert_type,
    warning.severity,
    warning.created_at as warned_at,
    warning.is_active,
    reading.activity_id,
    'MOCK: ' || to_char(warning.created_at, 'YYYY-MM-DD HH24:MI') || ' ' || warning.message as text
  from faraday.environmental_alerts as warning
  join faraday.environmental_conditions as reading on reading.id = warning.condition_id
  join faraday.activities as activity on activity.id = reading.activity_id
  where exists (
    select
    from seed.demo_row as noted
    where noted.table_name = 'faraday.environmental_conditions' and noted.key = reading.id::text
  )
  order by warning.created_at desc, activity.name collate "C"
  limit seed.rows(30)
)

insert into faraday.physical_education_safety_alerts (
  alert_type, severity, message, recipients, activity_id, created_by, resolved_at, resolution_notes
)
select
  case alert_type when 'AIR_QUALITY' then 'AIR' else 'WEATHER' end,
  severity,
  text,
  case severity when 'HIGH' then 'all PE teachers, principals, school nurses' else 'all PE teachers' end,
  activity_id,
  senders.id,
  case
    when not is_active
      then date_trunc('day', warned_at) + interval '15 hours' + interval '5 minutes' * (extract(day from warned_at)::integer)
  end,
  case when not is_active then case alert_type
    when 'LIGHTNING' then '30 minutes without thunder; field open again.' when 'HEAT' then 'Below 30 °C in the afternoon.' when 'COLD' then 'Lessons stayed indoors all day.'
    when 'AIR_QUALITY' then 'Index back below 100.' else 'Wind down to a breeze; goals checked.'
  end end
from warnings
left join senders on place = 1
where not exists (
  select from faraday.physical_education_safety_alerts as present
  where present.message = warnings.text
    and present.activity_id = warnings.activity_id
);
