--! table: faraday.policy_security_audits
--! mark: parent policy_id
--! key: policy_id, rule_id, student_id, created_at

-- Someone from the district looks in on a lesson of a school and checks one rule of one policy, with one pupil who takes part.
-- The school's first policies come first. Four out of five checks pass; the others ask for a follow-up, the oldest of which are
-- settled.
with

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

rules as (
  select rule.*, row_number() over (partition by rule.policy_id order by rule.created_at, rule.name collate "C") - 1 as place
  from faraday.security_rules as rule
  where rule.description like 'MOCK:%'
),

wanted as (
  select
    n,
    school.name as school,
    policy.id as policy_id,
    policy.policy_type,
    rules.id as rule_id,
    rules.name as rule,
    rules.description as about,
    pupils.id as student_id,
    pupils.band,
    day.day + interval '8 hours 40 minutes' + interval '5 minutes' * mod(n * 11, 72) as held_at,
    seed.chance('policy_security_audits.status', n, 0.8) as passed
  from generate_series(1, seed.rows(60, students => 3714)) as n
  left join schools as school on school.block = (n - 1) / 60 and school.place = mod(n - 1, 6)
  left join faraday.security_policies as policy
    on policy.description like 'MOCK:%'
    and policy.policy_metadata ->> 'school' = school.name
    and policy.policy_metadata ->> 'number' = (mod(n - 1, 60) / 6)::text
  left join rules on rules.policy_id = policy.id and rules.place = mod(mod(n - 1, 60) / 6 + mod(n - 1, 6), 2)
  left join pupils on pupils.school_id = school.id and pupils.turn = 2 + 5 * (mod(n - 1, 60) / 6)
  left join school_days as day on day.back = 2 + mod(n * 23, 60) * 5 / 2
)

insert into faraday.policy_security_audits (
  created_at, updated_at, retention_period, policy_id, rule_id, activity_id, student_id, audit_type, status, details,
    audit_metadata
)
select
  held_at,
  case when passed then held_at else least(seed.now() at time zone 'UTC', held_at + interval '10 days') end,
  1095,
  policy_id,
  rule_id,
  activities.id,
  student_id,
  case policy_type when 'building_access' then 'walkthrough' when 'pupil_safety' then 'observation'
    when 'data_protection' then 'record_check' else 'spot_check' end,
  case when passed then 'passed' when held_at < seed.today() - interval '30 days' then 'settled' else 'follow_up' end,
  json_strip_nulls(json_build_object(
    'rule', rule,
    'seen', case when passed then seed.pick('policy_security_audits.seen', n, 'As it should be.',
      'Nothing to add; the class knew the rule.', 'In order, the teacher explained it well.',
      'Fine at the start and at the end of the lesson.')
      else seed.pick('policy_security_audits.missed', n, 'Not followed at the start of the lesson.',
        'Known to the teacher, not to the substitute.', 'The sign on the door is missing.', 'Followed, but not written down.')
        end,
    'to_do', case when not passed then 'Talk about it in the next staff meeting: ' || substr(about, 7) end
  )),
  json_build_object('school', school, 'activity', activities.name, 'minutes', 10 + 5 * mod(n, 5))
from wanted
left join activities
  on activities.band = wanted.band
  and activities.place = mod(abs(seed.hash('policy_security_audits.activity_id', n) / 2), activities.choice)
where not exists (
  select from faraday.policy_security_audits as present
  where present.policy_id = wanted.policy_id and present.rule_id = wanted.rule_id
    and present.student_id = wanted.student_id and present.created_at = wanted.held_at
);
