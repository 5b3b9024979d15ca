--! table: faraday.security_audits
--! mark: parent user_id
--! key: resource_type, resource_id, "timestamp"

-- What the yearly review looked at in the last weeks: roles and keys by the athletic director, policies by the principal of their
-- school. Each review says what it found, and why the thing is kept; keys that have run out are only noted.
with

accounts as (
  select
    account.*,
    school.name as school,
    '10.31.' || mod(case substr(school.school_code, 4, 2) when 'ES' then 0 when 'MS' then 100 else 150
      end + substring(school.school_code from '^.{5}([0-9]{1,9})$')::integer, 250)
      || '.' || 20 + mod(3 * row_number() over (order by account.created_at, account.email collate "C"), 200) as address
  from faraday.users as account
  left join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type <> 'SECONDARY'
  left join faraday.schools as school on school.id = home.school_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

director as (
  select * from accounts where user_type = 'athletic_director' order by created_at, email collate "C" limit 1
),

reviewed as (
  select
    'role' as resource_type, held.id::text as resource_id, director.id as user_id, director.address, held.created_at,
    json_build_object('result', 'kept', 'role', role.name, 'account', accounts.email, 'why', 'Still does the work of a '
      || replace(role.name, '_', ' ') || '.') as details,
    0 as part,
    row_number() over (order by held.created_at, accounts.email collate "C", role.name collate "C") as place
  from faraday.access_control_user_roles as held
  join accounts on accounts.id = held.user_id
  join faraday.access_control_roles as role on role.id = held.role_id
  cross join director
  union all
  select
    'api_key', key.id::text, director.id, director.address, key.created_at,
    json_build_object('service', key.service_name, 'expires_at', key.expires_at),
    1,
    row_number() over (order by key.key collate "C")
  from faraday.api_keys as key
  cross join director
  where key.description like 'MOCK:%'
  union all
  select
    'security_policy', policy.id::text, accounts.id, accounts.address, policy.created_at,
    json_build_object('result', case when policy.is_active then 'kept' else 'retired' end, 'policy', policy.name,
      'why', case case when policy.is_active then policy.policy_type else 'retired' end
        when 'retired' then 'The scanner does it now.'
        when 'building_access' then 'Doors and keys were walked through.' when 'pupil_safety' then 'Agreed with the counselor.'
        when 'data_protection' then 'Last exports were looked at.' when 'device' then 'Cabinets were counted.'
        when 'property' then 'Little damage this year.' else 'No complaint since the last review.'
      end),
    2,
    row_number() over (order by policy.policy_metadata ->> 'number', policy.created_at, policy.name collate "C")
  from faraday.security_policies as policy
  join accounts on accounts.school = policy.policy_metadata ->> 'school' and accounts.user_type = 'principal'
  where policy.description like 'MOCK:%'
),

wanted as (
  select
    n,
    reviewed.*,
    -- In the hours after lessons, the last on the day before today.
    seed.today()::timestamp - interval '1 day' * (2 + mod(n * 5,
      40)) + interval '15 hours 20 minutes' + interval '1 minute' * mod(n * 13, 90) as held_at
  from generate_series(1, seed.rows(80)) as n
  left join reviewed on reviewed.part = mod(n - 1, 3) and reviewed.place = 1 + (n - 1) / 3
),

on_weekdays as (
  select wanted.*, greatest(created_at, held_at - interval '1 day' * greatest(0, extract(isodow from held_at)::integer - 5))
    as reviewed_at
  from wanted
)

insert into faraday.security_audits ("timestamp", user_id, action, resource_type, resource_id, details, ip_address, user_agent)
select
  reviewed_at,
  user_id,
  'review',
  resource_type,
  resource_id,
  case
    when resource_type <> 'api_key' then details
    when (details ->> 'expires_at')::timestamp > reviewed_at then
      json_build_object('result', 'kept', 'service', details ->> 'service', 'why', 'In use; the owner has been asked.')
    else
      json_build_object('result', 'run out', 'service', details ->> 'service', 'why', 'Off since '
        || to_char((details ->> 'expires_at')::timestamp, 'FMDD Mon YYYY') || '.')
  end,
  address,
  'Chrome 128 on ChromeOS 128'
from on_weekdays
where not exists (
  select from faraday.security_audits as present
  where present.resource_type = on_weekdays.resource_type and present.resource_id = on_weekdays.resource_id
    and present."timestamp" = on_weekdays.reviewed_at
);
