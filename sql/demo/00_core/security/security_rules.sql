--! table: faraday.security_rules
--! mark: text description
--! key: policy_id, name

-- Two rules for each policy (security_policies.sql, by its number): what has to hold or must not happen, how bad a breach is, and
-- what follows.
with

rules (number, place, name, about, rule_type, severity, condition, action) as (
  values
    (0, 0, 'Badge visible', 'A visitor without a badge is taken back to the office.', 'require', 'medium', 'visitor.badge',
      'escort_to_office'),
    (0, 1, 'No visit in changing time', 'Visitors wait in the office during the first and last five minutes.', 'forbid', 'medium',
      'visitor.in_changing_time', 'escort_to_office'),
    (1, 0, 'Listed adult', 'The adult stands on the list of the pupil.', 'require', 'critical', 'adult.listed', 'hold_pupil'),
    (1, 1, 'Early release on record', 'Time and adult are written down.', 'log', 'medium', 'release.early', 'write_record'),
    (2, 0, 'Phones stay outside', 'A phone in use in the changing room is collected.', 'forbid', 'high', 'phone.in_use',
      'collect_phone'),
    (2, 1, 'Two adults near', 'One adult alone leaves the door open and calls a second.', 'require', 'high', 'adults.near >= 2',
      'call_colleague'),
    (3, 0, 'Own pupils only', 'Reading notes of other pupils raises an alert.', 'limit', 'high', 'reader.teaches_pupil',
      'alert_principal'),
    (3, 1, 'Diagnoses for the nurse', 'Diagnoses are hidden from everybody else.', 'forbid', 'critical', 'reader.role <> nurse',
      'hide_field'),
    (4, 0, 'Five wrong passwords', 'The account is locked for fifteen minutes.', 'limit', 'medium', 'failed_logins >= 5',
      'lock_account'),
    (4, 1, 'Second factor for exports', 'Without it the button stays grey.', 'require', 'high', 'second_factor', 'deny_export'),
    (5, 0, 'Screen lock', 'A tablet locks after five idle minutes.', 'require', 'low', 'idle_minutes >= 5', 'lock_screen'),
    (5, 1, 'Evening count', 'The count of the cabinet is compared with the list.', 'log', 'medium', 'cabinet.count',
      'notify_department_head'),
    (6, 0, 'Purpose of an export', 'The reason is asked for and kept.', 'require', 'medium', 'export.purpose', 'ask_purpose'),
    (6, 1, 'More than 100 names', 'The principal is told.', 'notify', 'medium', 'export.rows > 100', 'notify_principal'),
    (7, 0, 'School locks only', 'Other locks are cut after a warning.', 'forbid', 'low', 'lock.own', 'warn_pupil'),
    (7, 1, 'Theft reported', 'A missing thing is reported on the same day.', 'notify', 'low', 'item.missing', 'write_report'),
    (8, 0, 'Key by name', 'A key is handed out against a signature.', 'require', 'medium', 'key.signed', 'write_record'),
    (8, 1, 'Room unlocked', 'A room found open is locked and counted.', 'forbid', 'medium', 'room.unlocked', 'count_equipment'),
    (9, 0, 'Consent on file', 'Pupils without consent are not recorded.', 'require', 'high', 'pupil.consent', 'stop_recording'),
    (9, 1, 'Deleted at the end of the term', 'Older recordings are deleted at night.', 'limit', 'medium', 'video.age_days > 120',
      'delete_video'),
    (10, 0, 'Closed on leaving', 'The account closes with the enrolment.', 'require', 'medium', 'pupil.enrolled',
      'close_account'),
    (10, 1, 'No shared logins', 'Two places at one time end both sessions.', 'forbid', 'medium', 'sessions.places > 1',
      'end_sessions'),
    (11, 0, 'No propped doors', 'A door open for two minutes rings in the office.', 'forbid', 'high', 'door.open_minutes > 2',
      'ring_office'),
    (11, 1, 'Drill each term', 'A lockdown drill is held and written down.', 'require', 'medium', 'drill.in_term',
      'remind_principal'),
    (12, 0, 'Guests kept apart', 'Pupil data cannot be reached from the guest network.', 'forbid', 'high', 'network = guest',
      'drop_traffic'),
    (12, 1, 'Closed at night', 'The guest network is off from nine in the evening.', 'limit', 'low', 'time > 21:00',
      'switch_off'),
    (13, 0, 'Report within the hour', 'Whoever notices calls the help desk.', 'require', 'medium', 'device.lost',
      'call_help_desk'),
    (13, 1, 'Block at once', 'The device is blocked and its keys are withdrawn.', 'require', 'high', 'device.lost',
      'block_device'),
    (14, 0, 'Check on file', 'Nobody coaches without a valid check.', 'require', 'critical', 'check.valid', 'refuse_entry'),
    (14, 1, 'Renewal reminder', 'Sixty days before the check runs out.', 'notify', 'low', 'check.days_left <= 60',
      'send_reminder'),
    (15, 0, 'Numbers, not names', 'Names are kept in the system only.', 'forbid', 'medium', 'device.name_stored', 'wipe_device'),
    (15, 1, 'Averages only', 'Readings of fewer than five pupils are not passed on.', 'limit', 'medium', 'group.size < 5',
      'withhold_reading'),
    (16, 0, 'Portal only', 'Messages from private numbers are not answered.', 'forbid', 'low', 'channel = private',
      'warn_teacher'),
    (16, 1, 'Copy to the office', 'Messages about injuries go to the office, too.', 'notify', 'medium', 'topic = injury',
      'copy_office'),
    (17, 0, 'Booking needed', 'A club without a booking leaves the field.', 'require', 'low', 'field.booked', 'ask_to_leave'),
    (17, 1, 'Gates at dusk', 'The caretaker closes the gates.', 'limit', 'low', 'time > dusk', 'close_gates'),
    (18, 0, 'Attendance for three years', 'Older rows are deleted in July.', 'limit', 'low', 'attendance.age_years > 3',
      'delete_rows'),
    (18, 1, 'Legal hold', 'Nothing is deleted while a case is open.', 'forbid', 'high', 'case.open', 'keep_rows'),
    (19, 0, 'Name on the sheet', 'Class, item and time are filled in.', 'require', 'low', 'sheet.complete', 'ask_class'),
    (19, 1, 'Back by the last bell', 'What is missing is looked for on the same day.', 'require', 'low', 'item.returned',
      'search_item')
),

policies as (
  select
    policy.*,
    (policy.policy_metadata ->> 'number')::integer as number,
    policy.policy_metadata ->> 'school' as school,
    row_number() over (partition by policy.policy_metadata ->> 'number' order by policy.created_at, policy.name collate "C")
      as turn
  from faraday.security_policies as policy
  where policy.description like 'MOCK:%' and policy.policy_metadata ->> 'number' is not null
),

wanted as (
  select
    policies.*,
    rules.place, rules.name as rule_name, rules.about, rules.rule_type, rules.severity, rules.condition, rules.action,
    row_number() over (order by (policies.turn - 1) / 6, policies.number, policies.turn, rules.place) as n
  from policies
  join rules on rules.number = policies.number
)

insert into faraday.security_rules (
  created_at, updated_at, last_accessed_at, archived_at, retention_period, status, policy_id, name, description, rule_type,
    severity,
  conditions, actions, is_active, rule_metadata, priority
)
select
  created_at + interval '5 minutes' * (place + 1),
  greatest(updated_at, created_at + interval '5 minutes' * (place + 1)),
  last_accessed_at,
  archived_at,
  retention_period,
  status,
  id,
  rule_name,
  'MOCK: ' || about,
  rule_type,
  severity,
  json_build_array(json_build_object('when', condition)),
  json_build_array(json_build_object('do', action)),
  is_active,
  json_build_object('school', school, 'breach', severity),
  case severity when 'critical' then 1 when 'high' then 2 when 'medium' then 3 else 4 end
from wanted
where n <= seed.rows(240)
on conflict (policy_id, name) do nothing;
