--! table: faraday.security_incidents
--! mark: text description
--! key: policy_id, student_id, created_at

-- Forty times a policy of a school was broken in a lesson or next to one, with a pupil of that school: policies 0 to 19 in turn
-- (security_policies.sql), in an activity of the pupil's grade band. Cases older than two weeks are closed with what was done;
-- younger ones are open, those of the last two days not yet looked into.
with

kinds (number, incident_type, severity, what, remedy) as (
  values
    (0, 'unauthorized_visitor', 'medium', 'A visitor without a badge stood at the gym door and asked for the pupil.',
      'The visitor was taken to the office; it was an aunt with a forgotten lunch.'),
    (1, 'unlisted_pickup', 'critical', 'An adult who is not on the list wanted to take the pupil home early.',
      'The pupil stayed in class until a parent came; the list was checked with the family.'),
    (2, 'phone_in_changing_room', 'high', 'A phone was in use in the changing room; the pupil told the teacher.',
      'No pictures had been taken. The phone went to the office, the family was called.'),
    (3, 'health_note_exposed', 'high', 'The pupil''s health note lay open on a shared tablet.',
      'The tablet was locked, access was logged, the family was informed.'),
    (4, 'shared_password', 'medium', 'The pupil knew the password of a shared account.',
      'The password was changed and the account closed for pupils.'),
    (5, 'tablet_unlocked', 'low', 'A tablet was left unlocked on the bench and the pupil opened the score sheet.',
      'No score was changed. Screens now lock after three minutes.'),
    (6, 'list_left_behind', 'medium', 'A printed class list with the pupil''s name was found in the bleachers.',
      'The list was shredded; lists stay on the tablet from now on.'),
    (7, 'locker_theft', 'low', 'Sneakers were missing from the pupil''s locker after the lesson.',
      'They turned up in the lost and found; a locker was mixed up.'),
    (8, 'equipment_room_open', 'medium', 'The pupil came out of an unlocked equipment room with a ball.',
      'The room was counted, nothing was missing; a spring lock was fitted.'),
    (9, 'video_without_consent', 'high', 'The pupil was filmed although there is no consent on file.',
      'The video was deleted in front of the teacher.'),
    (10, 'account_misuse', 'medium', 'A classmate used the pupil''s account to see scores.',
      'Sessions were ended and a new password was set.'),
    (11, 'propped_door', 'high', 'The outer door was propped open with a cone while the pupil fetched a ball.',
      'The door was shut at once; an alarm rings after two minutes now.'),
    (12, 'wrong_network', 'low', 'The pupil''s phone was found in the staff network.', 'The key of the network was changed.'),
    (13, 'lost_device', 'medium', 'A heart-rate watch with the pupil''s number was lost on the field.',
      'It was blocked within the hour and found two days later.'),
    (14, 'unchecked_volunteer', 'critical', 'A volunteer without a valid check helped the pupil at a station.',
      'The volunteer left the lesson; the check came through a week later.'),
    (15, 'name_on_monitor', 'low', 'A monitor showed the pupil''s name instead of a number.',
      'All monitors were wiped and numbered again.'),
    (16, 'private_message', 'low', 'A message about the pupil was answered from a private phone.',
      'The talk was moved to the portal.'),
    (17, 'field_after_dusk', 'low', 'The pupil was on the field after the gates were shut.',
      'Family called; the gap in the fence is closed.'),
    (18, 'record_kept_too_long', 'medium', 'A video of the pupil from two terms ago was still on a tablet.',
      'It was deleted; the nightly job now covers tablets.'),
    (19, 'item_not_returned', 'low', 'A bat signed out by the pupil was missing at the last bell.',
      'It lay in the bus and came back the next morning.')
),

school_days as (
  select day, row_number() over (order by day desc) as back
  from (select seed.today() - ago as day from generate_series(1, 420) as ago) as listed
  where extract(isodow from day) <= 5
    and extract(month from day) not in (7, 8)
    and not (extract(month from day) = 12 and extract(day from day) >= 23)
    and not (extract(month from day) = 1 and extract(day from day) <= 2)
),

schools as (
  select
    school.id,
    school.name,
    case school_type when 'ELEMENTARY' then (number - 1) / 4 else number - 1 end as block,
    case school_type when 'ELEMENTARY' then mod(number - 1, 4) when 'MIDDLE' then 4 else 5 end as place
  from (
    select school.*, substring(school_code from '^.{5}([0-9]{1,9})$')::integer as number
    from faraday.schools as school
    where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.schools' and noted.key = school.id::text)
  ) as school
),

pupils as (
  select
    student.*,
    case when grade_level <= 'SECOND' then 'K-2' when grade_level <= 'FIFTH' then '3-5' when grade_level <= 'EIGHTH' then '6-8'
      else '9-12' end as band,
    row_number() over (partition by school_id order by substring(email from '([0-9]{1,9})@')::integer) as turn
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
    -- Only who was there on the oldest of the days.
    and student.created_at < seed.today() - interval '365 days'
),

activities as (
  select
    id, name,
    substring(name from ', ([K0-9]+-[0-9]+) ') as band,
    count(*) over (partition by substring(name from ', ([K0-9]+-[0-9]+) ')) as choice,
    row_number() over (partition by substring(name from ', ([K0-9]+-[0-9]+) ') order by name collate "C") - 1 as place
  from faraday.activities
  where description like 'MOCK:%' and status = 'ACTIVE'
),

wanted as (
  select
    n,
    kinds.*,
    school.name as school,
    pupils.id as student_id, pupils.band,
    policy.id as policy_id,
    -- The newest lie in the last days, the others further and further apart.
    day.day + interval '8 hours 40 minutes' + interval '1 minute' * seed.int('security_incidents.created_at', n, 0, 380)
      as happened_at
  from generate_series(1, seed.rows(40, students => 3714)) as n
  join kinds on kinds.number = greatest(0, mod(n - 1, 40) - 1) / 2
  left join schools as school on school.block = (n - 1) / 40 and school.place = mod(n - 1, 6)
  left join pupils on pupils.school_id = school.id and pupils.turn = 1 + 7 * (mod(n - 1, 40) / 6)
  left join faraday.security_policies as policy
    on policy.description like 'MOCK:%'
    and policy.policy_metadata ->> 'school' = school.name
    and policy.policy_metadata ->> 'number' = kinds.number::text
  left join school_days as day on day.back = 1 + mod(n * 17, 40) * mod(n * 17, 40) / 9
),

judged as (
  select wanted.*, seed.today() - happened_at::date as age, seed.int('security_incidents.updated_at', n, 1, 9) as days_open
  from wanted
)

insert into faraday.security_incidents (
  created_at, updated_at, last_accessed_at, retention_period, status, is_active, policy_id, activity_id, student_id,
    incident_type,
  severity, description, resolution, incident_metadata
)
select
  happened_at,
  case when age > 14 then happened_at + interval '1 day' * days_open when age > 2 then happened_at + interval '1 day'
    else happened_at end,
  case when age > 2 then least(seed.now() at time zone 'UTC', happened_at + interval '1 day' * (days_open + 2)) end,
  1095,
  case when age > 14 then 'COMPLETED' when age > 2 then 'ACTIVE' else 'PENDING' end::faraday.base_status_enum,
  age <= 14,
  policy_id,
  activities.id,
  student_id,
  incident_type,
  severity,
  'MOCK: ' || what,
  case when age > 14 then remedy end,
  json_build_object(
    'school', school, 'activity', activities.name, 'family_informed', severity in ('high', 'critical'),
    'days_open', case when age > 14 then days_open end
  )
from judged
left join activities
  on activities.band = judged.band
  and activities.place = mod(abs(seed.hash('security_incidents.activity_id', n) / 2), activities.choice)
where not exists (
  select from faraday.security_incidents as present
  where present.policy_id = judged.policy_id and present.student_id = judged.student_id
    and present.created_at = judged.happened_at
);
