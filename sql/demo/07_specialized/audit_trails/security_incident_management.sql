--! table: faraday.security_incident_management
--! mark: text description
--! key: title, "timestamp"

-- Tickets about accounts, devices and the network. Staff report them in school hours, the athletic director or the principal of
-- the school takes them on. Critical ones are solved within hours, low ones within two weeks; what is older than three months is
-- closed.
with

kinds (kind, title, what, severity, remedy, system) as (
  values
    (0, 'Phishing mail about a delivery', 'A mail with a false link reached several mailboxes; nobody gave a password.', 'MEDIUM',
      'The sender is blocked, the mail was taken out of all mailboxes.', 'mail'),
    (1, 'Password given on a false page', 'A colleague typed the password into a page that only looked like ours.', 'HIGH',
      'New password, all sessions ended, second factor switched on.', 'accounts'),
    (2, 'Tablet missing from the cabinet', 'One tablet less than the list says after the last lesson.', 'MEDIUM',
      'Found in the swim bag of a class; cabinet is counted twice now.', 'devices'),
    (3, 'Sign-in from an unknown place', 'A session from outside the state at three in the morning.', 'HIGH',
      'It was a colleague at a meet; the alert now knows travel dates.', 'accounts'),
    (4, 'Pupil list sent to the wrong class', 'A message with names of another class went to twenty families.', 'HIGH',
      'Message recalled, families informed, a second look before sending.', 'messaging'),
    (5, 'Kiosk out of date', 'The kiosk at the gym door runs a system without security updates.', 'LOW',
      'Updated over night, updates are automatic now.', 'kiosk'),
    (6, 'Key of the interface in a shared folder', 'A file with a key lay in a folder that everybody can read.', 'CRITICAL',
      'Key withdrawn and replaced within the hour; no foreign use in the log.', 'api'),
    (7, 'Heart-rate readings with names', 'An export held names beside the readings.', 'CRITICAL',
      'File deleted at the receiver, export template without names.', 'fitness'),
    (8, 'Guest network reaches the printer', 'Visitors could print on the printer of the office.', 'LOW',
      'Printer moved to the staff network.', 'network'),
    (9, 'Old account still open', 'The account of a coach who left could still sign in.', 'MEDIUM',
      'Account closed; the office sends leavers every Friday.', 'accounts'),
    (10, 'Many wrong passwords', 'One account was locked four times in a morning.', 'LOW',
      'An old password was stored on the phone.', 'accounts'),
    (11, 'Camera points at the changing room', 'The camera in the hall was turned during cleaning.', 'HIGH',
      'Turned back and fixed; the recording of the day is deleted.', 'building'),
    (12, 'Screen with scores left open', 'The screen in the gym showed scores of single pupils.', 'LOW',
      'The screen shows class averages only.', 'devices')
),

school_days as (
  select day, row_number() over (order by day desc) as back
  from (select seed.today() - ago as day from generate_series(1, 420) as ago) as listed
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),

staff as (
  select
    account.id, account.user_type, home.school_id, school.name as school,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  left join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type <> 'SECONDARY'
  left join faraday.schools as school on school.id = home.school_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    n,
    kinds.*,
    reporter.id as reported_by,
    reporter.school,
    case when mod(n, 3) = 0 then director.id else principal.id end as assigned_to,
    day.day + interval '7 hours 45 minutes' + interval '1 minute' * seed.int('security_incident_management.timestamp', n, 0, 450)
      as reported_at,
    interval '1 hour' * case severity
      when 'CRITICAL' then seed.int('security_incident_management.resolved_at', n, 1, 6)
      when 'HIGH' then seed.int('security_incident_management.resolved_at', n, 4, 48)
      when 'MEDIUM' then seed.int('security_incident_management.resolved_at', n, 24, 144)
      else seed.int('security_incident_management.resolved_at', n, 48, 320)
    end as takes
  from generate_series(1, seed.rows(40)) as n
  join kinds on kinds.kind = mod(n * 5, 13)
  -- Teachers of the first 32 accounts, then of the next.
  left join staff as reporter on reporter.position = 32 * ((n - 1) / 40) + 8 + mod(n * 7, 25)
  left join staff as principal on principal.school_id = reporter.school_id and principal.user_type = 'principal'
  left join staff as director on director.position = 1
  left join school_days as day on day.back = 1 + mod(n * 17, 40) * mod(n * 17, 40) / 9
),

judged as (
  select
    wanted.*,
    reported_at + takes as done_at,
    case
      when reported_at + takes > (seed.now() at time zone 'UTC') then
        case when reported_at > seed.today()::timestamp - interval '24 hours' and severity in ('LOW', 'MEDIUM') then 'OPEN'
          else 'INVESTIGATING' end
      when reported_at < seed.today()::timestamp - interval '90 days' then 'CLOSED'
      else 'RESOLVED'
    end as status
  from wanted
)

insert into faraday.security_incident_management (
  "timestamp", title, description, severity, status, reported_by, assigned_to, details, resolution, resolved_at
)
select
  reported_at,
  title,
  'MOCK: ' || what,
  severity::faraday.incidentseverity,
  status::faraday.incidentstatus,
  reported_by,
  case when status <> 'OPEN' then assigned_to end,
  json_build_object('system', system, 'school', school, 'ticket', 'SEC-' || lpad(n::text, 4, '0'), 'hours_to_solve', case
    when status in ('RESOLVED', 'CLOSED') then extract(epoch from takes)::integer / 3600 end),
  case when status in ('RESOLVED', 'CLOSED') then remedy end,
  case when status in ('RESOLVED', 'CLOSED') then done_at end
from judged
where not exists (
  select from faraday.security_incident_management as present
  where present.title = judged.title and present."timestamp" = judged.reported_at
);
