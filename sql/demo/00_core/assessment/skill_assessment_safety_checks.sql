--! table: faraday.skill_assessment_safety_checks
--! mark: text notes
--! key: activity_id, created_at

-- Checks before an assessment, one a school day back from yesterday. Two in seven find something: it was mended on the spot,
-- or needs somebody to come back.
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

findings (turn, type, issue, action, later) as (
  values
    (0, 'EQUIPMENT', 'Ball pump missing, three balls soft', 'Balls taken out', false),
    (1, 'ENVIRONMENT', 'Wet floor beside the door', 'Floor dried, door kept shut', false),
    (2, 'STUDENT', 'Two pupils without sports shoes', 'Barefoot station on mats', false),
    (3, 'ACTIVITY', 'Lanes too close together', 'Lanes moved apart', false),
    (4, 'EQUIPMENT', 'Bench with a loose screw', 'Bench locked away', true),
    (5, 'ENVIRONMENT', 'One lamp out above the stage', 'Far end not used', true)
),

wanted as (
  select n, day, findings.*, mod(n, 7) in (2, 5) as found
  from generate_series(1, seed.rows(50)) as n
  left join school_days on back = 1 + mod(n - 1, 190)
  left join findings on findings.turn = mod(n, 6)
),

dated as (
  select wanted.*, day + interval '7 hours 45 minutes' + interval '1 minute' * (n / 190) as checked_at
  from wanted
)

insert into faraday.skill_assessment_safety_checks (
  check_type, activity_id, performed_by, status, notes, issues_found, actions_taken, follow_up_required, follow_up_notes,
  created_at, updated_at
)
select
  dated.type::faraday.check_type_enum_2,
  activities.id,
  teachers.id,
  case when not found then 'passed' when later then 'needs_attention' else 'passed_after_action' end,
  'MOCK: ' || activities.name || ': ' || case when found then lower(left(issue, 1)) || substr(issue, 2) || '.'
    else 'all in order.' end,
  case when found then json_build_array(issue) else '[]'::json end,
  case when found then json_build_array(action) else '[]'::json end,
  found and later,
  case when found and later then 'Caretaker comes within a week.' end,
  checked_at,
  checked_at + interval '15 minutes'
from dated
left join activities on activities.place = 1 + mod(n * 11, least(activities.size, 100))
left join teachers on teachers.place = 1 + mod(n - 1, 25)
where not exists (
  select from faraday.skill_assessment_safety_checks as present
  where present.activity_id = activities.id
    and present.created_at = dated.checked_at
);
