--! table: faraday.security_policies
--! mark: text description
--! key: name

-- Twenty policies for each school: who comes in, who sees which data, what happens to keys and devices in the gym. They came into
-- force one after the other in the first year of the system and are reviewed every August; only the paper sign-out sheet has been
-- replaced since. The numbers (0 to 19) are those of security_rules.sql and security_incidents.sql.
with

policies (number, name, policy_type, about, priority, rules) as (
  values
    (0, 'Visitor badges', 'building_access', 'Whoever is not staff signs in at the office and wears a badge in the gym.', 1,
      '{"badge": true, "escort_in_class_hours": true}'),
    (1, 'Release of pupils', 'pupil_safety', 'Pupils leave early only with adults whom their record names.', 1,
      '{"photo_id": true, "listed_adults_only": true}'),
    (2, 'Changing rooms', 'pupil_safety', 'No phones, no cameras, two adults within earshot.', 1,
      '{"phones": false, "adults": 2}'),
    (3, 'Access to health notes', 'data_protection',
      'Teachers see allergies and restrictions of their own pupils, nobody sees diagnoses without need.', 1,
      '{"scope": "own_classes", "diagnoses": "nurse_only"}'),
    (4, 'Passwords and second factor', 'access_control',
      'Twelve characters, no sharing, a second factor for everybody who may export.', 2,
      '{"min_length": 12, "second_factor_for": ["export", "admin"]}'),
    (5, 'Shared tablets in the gym', 'device', 'Tablets lock after five minutes and stay in the cabinet over night.', 2,
      '{"lock_after_minutes": 5, "overnight": "cabinet"}'),
    (6, 'Exports of class lists', 'data_protection', 'Lists leave the system only for a named purpose and without birthdays.', 2,
      '{"purpose_required": true, "birthdays": false}'),
    (7, 'Lockers', 'property', 'Lockers carry school locks; valuables go to the office.', 4, '{"own_locks": false}'),
    (8, 'Keys to the equipment room', 'building_access', 'Three keys, each with a name; the room is locked between lessons.', 2,
      '{"keys": 3, "locked_between_lessons": true}'),
    (9, 'Photos and video', 'data_protection', 'Recordings of movement need consent and are deleted at the end of the term.', 2,
      '{"consent": true, "delete_after_days": 120}'),
    (10, 'Pupils'' accounts', 'access_control', 'One account a pupil; it closes on the day the pupil leaves.', 3,
      '{"close_after_days": 0}'),
    (11, 'Doors during lessons', 'building_access', 'Outer doors of the gym are shut from the first bell to the last.', 1,
      '{"propped_doors": false}'),
    (12, 'Guest network', 'network', 'Phones and visitors use the guest network, which reaches no pupil data.', 3,
      '{"isolated": true, "hours": "06:30-21:00"}'),
    (13, 'Lost devices', 'incident_response', 'Reported within the hour, blocked at once.', 2, '{"report_within_minutes": 60}'),
    (14, 'Volunteers and coaches', 'pupil_safety', 'Background check before the first practice, renewed after three years.', 1,
      '{"check_valid_years": 3}'),
    (15, 'Heart-rate monitors', 'device', 'Monitors carry numbers, not names; readings leave the district only as averages.', 3,
      '{"names_on_device": false}'),
    (16, 'Messages to families', 'communication', 'Only through the portal, never from private numbers.', 3,
      '{"channels": ["portal", "school_phone"]}'),
    (17, 'Fields after hours', 'property', 'Clubs book the field; gates close at dusk.', 4,
      '{"booking": true, "gates_close": "dusk"}'),
    (18, 'Retention of records', 'retention', 'Scores for seven years, attendance for three, videos for one term.', 3,
      '{"scores_years": 7, "attendance_years": 3}'),
    (19, 'Paper sign-out sheet', 'property', 'Balls and bats are signed out on paper; replaced by the scanner.', 5,
      '{"sheet": true}')
),

schools as (
  select
    school.*,
    case school_type when 'ELEMENTARY' then (number - 1) / 4 else number - 1 end as block,
    case school_type when 'ELEMENTARY' then mod(number - 1, 4) when 'MIDDLE' then 4 else 5 end as place
  from (
    select school.*, substring(school_code from '^.{5}([0-9]{1,9})$')::integer as number
    from faraday.schools as school
    where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.schools' and noted.key = school.id::text)
  ) as school
),

wanted as (
  select
    n,
    policies.*,
    school.name as school,
    seed.today()::timestamp - interval '1 day' * (960 - 14 * policies.number) + interval '9 hours' + interval '10 minutes' * school.place as begins
  from generate_series(1, seed.rows(120)) as n
  join policies on policies.number = mod(n - 1, 120) / 6
  left join schools as school on school.block = (n - 1) / 120 and school.place = mod(n - 1, 6)
),

reviewed as (
  select wanted.*, greatest(begins, case when number = 19 then begins + interval '300 days' else reviews.held_at end)
    as changed_at
  from wanted
  cross join (
    select date_trunc('month', seed.now() at time zone 'UTC') - interval '1 month' * mod(
      extract(month from seed.today())::integer + 4, 12
    )
      - case when extract(month from seed.today()) = 8 then interval '1 year' else interval '0' end + interval '19 days 10 hours'
        as held_at
  ) as reviews
)

insert into faraday.security_policies (
  created_at, updated_at, last_accessed_at, archived_at, retention_period, status, name, description, policy_type, rules,
    priority,
  is_active, policy_metadata
)
select
  begins,
  changed_at,
  greatest(changed_at, seed.today()::timestamp - interval '1 day' * seed.int('security_policies.last_accessed_at', n, 1,
    40) + interval '11 hours'),
  case when number = 19 then changed_at end,
  case when policy_type in ('data_protection', 'retention') then 2555 else 1095 end,
  case when number = 19 then 'INACTIVE' else 'ACTIVE' end::faraday.base_status_enum,
  school || ': ' || name,
  'MOCK: ' || about,
  policy_type,
  rules::json,
  priority,
  number <> 19,
  json_build_object('school', school, 'number', number, 'owner', 'principal', 'last_review', changed_at::date)
from reviewed
on conflict (name) do nothing;
