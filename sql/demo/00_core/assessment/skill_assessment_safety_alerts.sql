--! table: faraday.skill_assessment_safety_alerts
--! mark: parent activity_id
--! key: activity_id, created_at

-- Warnings round assessments over the last school days. All but those of the last three are resolved,
-- within hours or two days.
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
),

kinds (turn, type, severity, message, resolution, hours) as (
  values
    (0, 'WEATHER', 'MEDIUM', 'Thunder expected in the afternoon, outdoor part moved inside', 'Storm passed, field open again', 6),
    (1, 'MAINTENANCE', 'LOW', 'Two mats with torn covers', 'Covers taped, new ones ordered', 30),
    (2, 'PROTOCOL', 'LOW', 'Class list missing at the last drill', 'Lists printed for all groups', 24),
    (3, 'RISK_THRESHOLD', 'HIGH', 'Third twisted ankle in two weeks', 'Warm-up changed, floor checked', 48),
    (4, 'WEATHER', 'HIGH', 'Heat above 32 degrees', 'Assessment put off, water stations set up', 8),
    (5, 'MAINTENANCE', 'MEDIUM', 'Goal not anchored', 'Anchored and tested by the caretaker', 4),
    (6, 'EMERGENCY', 'CRITICAL', 'Allergic reaction on the field, nurse called', 'Pupil safe at home, auto-injector replaced', 5),
    (7, 'PROTOCOL', 'MEDIUM', 'Too few adults for the climbing station', 'Station closed until a second adult was there', 3),
    (8, 'RISK_THRESHOLD', 'LOW', 'Heart-rate monitors report long times in zone five', 'Rests made longer', 26)
),

wanted as (
  select
    n,
    kinds.*,
    back,
    day + interval '10 hours' + interval '1 minute' * mod(n * 17, 240) as raised_at
  from generate_series(1, seed.rows(200)) as n
  left join kinds on kinds.turn = mod(n * 5, 9)
  left join school_days on school_days.back = 1 + mod(n - 1, 160)
)

insert into faraday.skill_assessment_safety_alerts (
  alert_type, severity, message, recipients, activity_id, resolved_at, resolution_notes, created_by, created_at, updated_at
)
select
  wanted.type::faraday.alert_type_enum_2,
  severity::faraday.alert_incident_severity_enum,
  activities.name || ': ' || message || '.',
  json_build_array('PE teachers', case when severity in ('HIGH', 'CRITICAL') then 'Principal and nurse'
    else 'Equipment room' end),
  activities.id,
  case when back > 3 then raised_at + interval '1 hour' * hours end,
  case when back > 3 then resolution || '.' end,
  teachers.id,
  raised_at,
  case when back > 3 then raised_at + interval '1 hour' * hours else raised_at end
from wanted
left join activities on activities.place = 1 + mod(n * 23, least(activities.size, 100))
left join teachers on teachers.place = 1 + mod(n * 3, 25)
where not exists (
  select from faraday.skill_assessment_safety_alerts as present
  where present.activity_id = activities.id
    and present.created_at = wanted.raised_at
);
